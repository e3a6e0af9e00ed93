import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "apify-api-token",
      severity: "medium",
      layouts: ["apify_api_{alnum:36}"],
      explain: { title: "Apify API token", opens: "ai", url: "https://docs.apify.com/platform/integrations/api" },
    },
  ],
};
