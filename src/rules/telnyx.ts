/** Telnyx. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "telnyx-api-v2-key",
      severity: "high",
      exact: ["telnyx"],
      layouts: ["KEY{base64url:55}"],
      near: ["telnyx"],
      explain: { title: "Telnyx API v2 key", opens: "messaging" },
    },
  ],
};
