/** Gitea. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gitea-access-token",
      severity: "high",
      words: ["gitea", "forgejo", "codeberg"],
      layouts: ["{hex-lower:40}"],
      explain: { title: "Gitea access token", opens: "source-code" },
    },
  ],
};
