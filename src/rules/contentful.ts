/** Contentful. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "contentful-personal-access-token",
      severity: "high",
      layouts: ["CFPAT-{base64url:43}"],
      explain: {
        title: "Contentful personal access token",
        opens: "service",
        url: "https://www.contentful.com/developers/docs/references/authentication/",
      },
    },
    {
      kind: "near",
      id: "contentful-delivery-token",
      severity: "medium",
      words: ["contentful"],
      layouts: ["{base64url:43}"],
      explain: {
        title: "Contentful delivery/preview API token",
        opens: "service",
        url: "https://www.contentful.com/developers/docs/references/authentication/",
      },
    },
  ],
};
