/** Cloudinary. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloudinary-api-secret",
      severity: "high",
      words: ["cloudinary"],
      layouts: ["{base64url:27}"],
      explain: { title: "Cloudinary API secret", opens: "service" },
    },
  ],
};
