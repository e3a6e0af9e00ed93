/** Asana. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "asana-personal-access-token",
      severity: "high",
      layouts: ["1/{digits:16}:{hex-lower:32}", "2/{digits:16}/{digits:16}:{hex-lower:32}"],
      explain: {
        title: "Asana personal access token",
        opens: "service",
        url: "https://developers.asana.com/docs/personal-access-token",
      },
    },
    {
      kind: "near",
      id: "asana-client-secret",
      severity: "high",
      words: ["asana"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Asana OAuth client secret", opens: "service" },
    },
  ],
};
