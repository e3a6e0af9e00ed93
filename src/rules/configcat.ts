import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "configcat-sdk-key",
      severity: "low",
      layouts: ["configcat-sdk-1/{base64url:22}/{base64url:22}"],
      exact: ["configcat"],
      explain: { title: "ConfigCat SDK key", opens: "service" },
    },
    {
      kind: "near",
      id: "configcat-sdk-key-likely",
      severity: "low",
      layouts: ["{base64url:22}/{base64url:22}"],
      words: ["configcat"],
      explain: { title: "ConfigCat SDK key, old form", opens: "service" },
    },
  ],
};
