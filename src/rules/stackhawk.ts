import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "stackhawk-api-key",
      severity: "medium",
      layouts: ["hawk.{base64url:20}.{base64url:20}"],
      explain: { title: "StackHawk API key", opens: "service" },
    },
  ],
};
