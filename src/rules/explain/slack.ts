/** What Slack calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Slack. */
export const slack: Readonly<Record<string, Explanation>> = {
  "slack-bot-token": {
    title: "Slack bot token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/reference/methods/auth.revoke",
  },
  "slack-user-token": {
    title: "Slack user token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/reference/methods/auth.revoke",
  },
  "slack-app-token": {
    title: "Slack app-level token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/authentication/tokens",
  },
  "slack-legacy-token": {
    title: "Slack legacy or session token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/reference/methods/auth.revoke",
  },
  "slack-config-token": {
    title: "Slack app configuration token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/reference/methods/tooling.tokens.rotate",
  },
  "slack-webhook-url": {
    title: "Slack webhook URL",
    opens: "webhook",
    revoke: "rotate-webhook",
    url: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
  },
  "slack-workflow-token": {
    title: "Slack workflow token",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "slack-signing-secret": {
    title: "Slack app signing secret",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://docs.slack.dev/authentication/verifying-requests-from-slack/",
  },
};
