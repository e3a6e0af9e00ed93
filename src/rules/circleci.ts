/** CircleCI. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "circleci-personal-token",
      severity: "high",
      layouts: ["CCIPAT_{alnum:22}_{hex-lower:40}"],
      explain: {
        title: "CircleCI personal API token",
        opens: "source-code",
        url: "https://circleci.com/docs/managing-api-tokens/",
      },
    },
    {
      kind: "token",
      id: "circleci-project-token",
      severity: "high",
      layouts: ["CCIPRJ_{alnum:22}_{hex-lower:40}"],
      explain: { title: "CircleCI project API token", opens: "source-code" },
    },
    {
      kind: "near",
      id: "circleci-legacy-token",
      severity: "high",
      words: ["circleci", "circletoken"],
      layouts: ["{hex-lower:40}"],
      explain: { title: "CircleCI API token, old form", opens: "source-code" },
    },
  ],
};
