/** npm. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "npm-access-token",
      severity: "critical",
      layouts: ["npm_{alnum:36}"],
      check: "npm-crc32",
      explain: { title: "npm access token", opens: "packages", url: "https://docs.npmjs.com/revoking-access-tokens" },
    },
    {
      kind: "named",
      id: "npm-legacy-token",
      severity: "high",
      names: [
        ["npm", "token"],
        ["npm", "auth"],
      ],
      layouts: ["{uuid}"],
      explain: {
        title: "npm access token (before 2021)",
        opens: "packages",
        url: "https://docs.npmjs.com/revoking-access-tokens",
      },
    },
    {
      kind: "near",
      id: "npm-legacy-token-likely",
      severity: "high",
      words: ["npm", "npmtoken", "thenpmregistry"],
      layouts: ["{uuid}"],
      explain: { title: "npm legacy token", opens: "packages" },
    },
  ],
};
