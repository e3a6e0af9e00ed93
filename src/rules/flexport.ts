import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "flexport-token",
      severity: "medium",
      layouts: ["shltm_{base64url:40}"],
      explain: { title: "Flexport logistics API token", opens: "service" },
    },
  ],
};
