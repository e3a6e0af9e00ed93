import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "scalingo-api-token",
      severity: "high",
      layouts: ["tk-us-{base64url:48}"],
      explain: { title: "Scalingo API token", opens: "cloud-account" },
    },
  ],
};
