/** Fly.io. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "flyio-access-token",
      severity: "high",
      layouts: ["fm2_{base64:400-680}[=]"],
      explain: { title: "Fly.io access token", opens: "cloud-account", url: "https://fly.io/docs/security/tokens/" },
    },
  ],
};
