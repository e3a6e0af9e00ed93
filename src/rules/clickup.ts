import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "clickup-personal-token",
      severity: "high",
      layouts: ["pk_{digits:7-9}_{alnum-upper:32}"],
      near: ["clickup"],
      explain: {
        title: "ClickUp personal API token",
        opens: "service",
        url: "https://developer.clickup.com/docs/authentication",
      },
    },
  ],
};
