/** Express (express-session, cookie-parser). */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "express-signed-cookie",
      severity: "medium",
      confidence: "medium",
      // `s:` and the session's id, then a SHA-256 in base64 without padding, as cookies escape them.
      layouts: ["3A{base64url:20-64}.{set(A-Za-z0-9%):43-80}"],
      before: "s%",
      explain: {
        title: "Signed Express session cookie",
        opens: "account",
        revoke: "session-cookie",
      },
    },
  ],
};
