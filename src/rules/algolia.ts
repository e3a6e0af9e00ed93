/** Algolia. */

import { published } from "./published.ts";
import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "algolia-admin-key",
      pair: { with: "algolia-application-id", within: 1000 },
      severity: "high",
      words: ["algolia"],
      layouts: ["{hex-lower:32}"],
      published: published.algolia,
      explain: {
        title: "Algolia API key",
        opens: "database",
        url: "https://www.algolia.com/doc/guides/security/api-keys/",
      },
    },
    {
      kind: "phrase",
      id: "algolia-application-id",
      severity: "low",
      identifier: true,
      value: "checked",
      phrases: [
        {
          at: "algolia",
          text: String.raw`(?:[\s_-]?search)?[\s_-]?app(?:lication)?[\s_-]?id["']?\s*(?:[:=]>?\s*)["']?(?<secret>(?=[a-z]{0,9}\d)[a-z0-9]{10})(?![a-z0-9])`,
        },
        { at: "algoliasearch(", text: String.raw`\s*["'](?<secret>[a-z0-9]{10})["']\s*,` },
      ],
      example: ["ALGOLIA_APP_ID=", "{alpha-upper:4}{digits:2}{alnum-upper:4}", "\n"],
      explain: {
        title: "Algolia application ID",
        opens: "database",
        url: "https://www.algolia.com/doc/guides/security/api-keys/",
      },
    },
  ],
};
