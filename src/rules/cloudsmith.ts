import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cloudsmith-api-key-prefixed",
      severity: "high",
      layouts: ["csa_{hex-lower:30}{alnum:6}"],
      explain: { title: "Cloudsmith API key", opens: "packages" },
    },
    {
      kind: "near",
      id: "cloudsmith-api-key",
      severity: "high",
      layouts: ["{hex-lower:40}"],
      words: ["cloudsmith"],
      explain: { title: "Cloudsmith API key, old form", opens: "packages" },
    },
  ],
};
