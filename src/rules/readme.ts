import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "readme-api-key",
      severity: "medium",
      layouts: ["rdme_{alnum-lower:70}"],
      exact: ["readme"],
      explain: {
        title: "ReadMe API key",
        opens: "service",
        url: "https://docs.readme.com/main/reference/authentication",
      },
    },
  ],
};
