import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "signupgenius-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["signupgenius"],
      explain: { title: "SignupGenius API key", opens: "service" },
    },
  ],
};
