import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "upcloud-api-token",
      severity: "high",
      layouts: ["ucat_{alnum:24-32}"],
      exact: ["upcloud"],
      explain: { title: "UpCloud API token", opens: "cloud-account" },
    },
  ],
};
