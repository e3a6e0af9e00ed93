/** LinkedIn. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "linkedin-client-secret-prefixed",
      severity: "high",
      layouts: ["WPL_AP1.{alnum:16}.{base64:6}=="],
      explain: { title: "LinkedIn client secret, newer form", opens: "service" },
    },
    {
      kind: "near",
      id: "linkedin-access-token",
      severity: "high",
      words: ["linkedin"],
      layouts: ["AQ{base64url:200-500}"],
      explain: { title: "LinkedIn OAuth access token", opens: "service" },
    },
    {
      kind: "near",
      id: "linkedin-client-secret",
      severity: "high",
      words: ["linkedin"],
      layouts: ["{alnum:16}"],
      explain: { title: "LinkedIn client secret", opens: "service" },
    },
  ],
};
