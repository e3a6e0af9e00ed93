/** Postman. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "postman-api-key",
      severity: "high",
      layouts: ["PMAK-{hex-lower:24}-{hex-lower:34}"],
      explain: {
        title: "Postman API key",
        opens: "service",
        url: "https://learning.postman.com/docs/developer/postman-api/authentication/",
      },
    },
    {
      kind: "token",
      id: "postman-collection-access-token",
      severity: "medium",
      layouts: ["PMAT-{alnum-upper:26}"],
      explain: { title: "Postman collection access key", opens: "service" },
    },
  ],
};
