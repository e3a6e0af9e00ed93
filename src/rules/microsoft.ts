/** Microsoft. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "microsoft-teams-webhook-url",
      severity: "medium",
      layouts: ["webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"],
      explain: {
        title: "Microsoft Teams incoming webhook",
        opens: "webhook",
        revoke: "rotate-webhook",
        url: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      },
    },
    {
      kind: "token",
      id: "microsoft-teams-legacy-webhook-url",
      severity: "medium",
      layouts: ["webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"],
      explain: {
        title: "Microsoft Teams incoming webhook, old form",
        opens: "webhook",
        revoke: "rotate-webhook",
      },
    },
    {
      kind: "near",
      id: "app-center-api-token",
      severity: "medium",
      words: ["appcenter"],
      layouts: ["{hex-lower:40}"],
      explain: { title: "Microsoft visual Studio App Center token", opens: "source-code" },
    },
    {
      kind: "near",
      id: "aspnet-machine-key",
      severity: "high",
      layouts: ["{hex-upper:128}", "{hex-upper:64}", "{hex-upper:48}"],
      words: ["validationkey", "decryptionkey"],
      explain: {
        title: "ASP.NET machine key",
        opens: "account",
        url: "https://learn.microsoft.com/aspnet/web-forms/overview/deployment/",
      },
    },
  ],
};
