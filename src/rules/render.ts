/** Render. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "render-api-key",
      severity: "high",
      layouts: ["rnd_{alnum:28}"],
      explain: { title: "Render API key", opens: "cloud-account" },
    },
  ],
};
