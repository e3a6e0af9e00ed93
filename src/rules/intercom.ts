/** Intercom. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "intercom-access-token",
      severity: "high",
      layouts: ["dG9rOj{base64:53}="],
      explain: {
        title: "Intercom access token",
        opens: "service",
        url: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      },
    },
  ],
};
