import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "typeform-token",
      severity: "medium",
      layouts: ["tfp_{base64url:44}_{base64url:14}"],
      exact: ["typeform"],
      explain: {
        title: "Typeform personal access token",
        opens: "service",
        url: "https://www.typeform.com/developers/get-started/personal-access-token/",
      },
    },
  ],
};
