import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "laravel-app-key",
      severity: "high",
      layouts: ["{base64:43}="],
      near: ["appkey"],
      before: "base64:",
      explain: { title: "Laravel APP_KEY", opens: "unknown", url: "https://laravel.com/docs/encryption" },
    },
  ],
};
