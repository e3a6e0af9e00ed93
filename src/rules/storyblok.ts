import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "storyblok-management-token",
      severity: "medium",
      layouts: ["{alnum:22}tt-{digits:6}-{base64url:20}"],
      words: ["storyblok"],
      explain: { title: "Storyblok personal access token", opens: "service" },
    },
    {
      kind: "near",
      id: "storyblok-api-token",
      severity: "low",
      layouts: ["{alnum:22}tt"],
      words: ["storyblok"],
      explain: { title: "Storyblok content delivery token", opens: "service" },
    },
  ],
};
