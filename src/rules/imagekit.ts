import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "imagekit-private-key",
      severity: "medium",
      layouts: ["private_{base64url:27}"],
      near: ["imagekit"],
      explain: { title: "ImageKit private key", opens: "service" },
    },
  ],
};
