/** Algolia. */

import { published } from "./published.ts";
import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "algolia-admin-key",
      severity: "high",
      words: ["algolia", "docsearch"],
      layouts: ["{hex-lower:32}"],
      published: published.algolia,
      explain: {
        title: "Algolia API key",
        opens: "database",
        url: "https://www.algolia.com/doc/guides/security/api-keys/",
      },
    },
  ],
};
