/** What Contentful calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Contentful. */
export const contentful: Readonly<Record<string, Explanation>> = {
  "contentful-personal-access-token": {
    title: "Contentful personal access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://www.contentful.com/developers/docs/references/authentication/",
  },
  "contentful-delivery-token": {
    title: "Contentful delivery/preview API token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://www.contentful.com/developers/docs/references/authentication/",
  },
};
