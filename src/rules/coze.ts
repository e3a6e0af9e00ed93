import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "coze-personal-access-token",
      severity: "medium",
      layouts: ["pat_{alnum:64}"],
      explain: { title: "Coze personal access token", opens: "ai" },
    },
  ],
};
