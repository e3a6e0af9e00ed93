/** Heroku. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "heroku-api-key",
      severity: "critical",
      layouts: ["HRKU-AA{base64url:58}", "HRKU-{uuid}"],
      explain: {
        title: "Heroku API key",
        opens: "deployment",
        url: "https://devcenter.heroku.com/articles/authentication",
      },
    },
    {
      kind: "near",
      id: "heroku-legacy-api-key",
      severity: "critical",
      words: ["heroku", "herokuapikey"],
      layouts: ["{uuid}"],
      explain: { title: "Heroku API key, old form", opens: "cloud-account" },
    },
  ],
};
