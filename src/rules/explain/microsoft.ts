/** What Microsoft calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Microsoft. */
export const microsoft: Readonly<Record<string, Explanation>> = {
  "microsoft-teams-webhook-url": {
    title: "Microsoft teams incoming webhook",
    opens: "webhook",
    revoke: "rotate-webhook",
    url: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
  },
  "microsoft-teams-legacy-webhook-url": {
    title: "Microsoft teams incoming webhook outlook.office.com",
    opens: "webhook",
    revoke: "rotate-webhook",
  },
  "app-center-api-token": {
    title: "Microsoft visual Studio App Center token",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
