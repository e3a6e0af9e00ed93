/** Slack. */

import { published } from "./published.ts";
import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "slack-bot-token",
      severity: "high",
      layouts: [
        "xoxb-{digits:10-13}-{digits:10-13}-{alnum:23-25}",
        "xoxb-{digits:8-14}-{alnum:18-26}",
        "xoxb-{digits:10-13}-{digits:10-13}[-]{alnum:15-40}",
      ],
      published: published.slack,
      explain: {
        title: "Slack bot token",
        opens: "messaging",
        url: "https://docs.slack.dev/reference/methods/auth.revoke",
      },
    },
    {
      kind: "token",
      id: "slack-user-token",
      severity: "high",
      layouts: [
        "xoxp-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}",
        "xoxe-{digits:10-13}-{digits:10-13}-{digits:10-13}-{hex-lower:28-34}",
      ],
      explain: {
        title: "Slack user token",
        opens: "messaging",
        url: "https://docs.slack.dev/reference/methods/auth.revoke",
      },
    },
    {
      kind: "token",
      id: "slack-app-token",
      severity: "high",
      layouts: ["xapp-{digits:1}-{alnum-upper:8-14}-{digits:10-14}-{alnum-lower:60-66}"],
      explain: {
        title: "Slack app-level token",
        opens: "messaging",
        url: "https://docs.slack.dev/authentication/tokens",
      },
    },
    {
      kind: "token",
      id: "slack-legacy-token",
      severity: "medium",
      layouts: [
        "(xoxa-|xoxr-){digits:1}-{alnum:9-48}",
        "(xoxa-|xoxr-){alnum:11-48}",
        // The numbers of the team, the app and the person, as Slack wrote tokens before 2016; often nothing follows.
        "(xoxa-|xoxb-|xoxo-|xoxp-|xoxr-|xoxs-|xoxt-){digits:8-14}-{digits:8-14}[-{digits:8-14}][-{alnum:6-64}]",
        "(xoxa-|xoxo-|xoxp-|xoxr-|xoxs-){digits:5-8}-{digits:5-13}-{digits:5-13}-{alnum:10-64}",
        "(xoxs-|xoxo-){digits:9-13}-{digits:9-13}-{digits:9-13}-{hex-lower:10-64}",
        "xoxc-{digits:9-15}-{digits:9-15}-{digits:9-15}-{hex-lower:64}",
        "xoxd-{set(A-Za-z0-9%+/_-):100-300}",
      ],
      published: published.slack,
      explain: {
        title: "Slack legacy or session token",
        opens: "messaging",
        url: "https://docs.slack.dev/reference/methods/auth.revoke",
      },
    },
    {
      kind: "token",
      id: "slack-config-token",
      severity: "high",
      layouts: [
        "xoxe.xoxp-{digits:1}-{alnum:163-166}",
        "xoxe.xoxb-{digits:1}-{alnum:163-166}",
        "xoxe-{digits:1}-{alnum:140-150}",
      ],
      explain: {
        title: "Slack app configuration token",
        opens: "messaging",
        url: "https://docs.slack.dev/reference/methods/tooling.tokens.rotate",
      },
    },
    {
      kind: "token",
      id: "slack-webhook-url",
      severity: "medium",
      layouts: [
        "services/T{alnum-upper:7-12}/B{alnum-upper:7-12}/{alnum:23-25}",
        "workflows/T{alnum-upper:8-12}/A{alnum-upper:8-12}/{digits:17-19}/{alnum:23-25}",
        "triggers/{set(ET):1}{alnum-upper:8-12}/{digits:10-14}/{hex-lower:32}",
      ],
      published: published.slack,
      explain: {
        title: "Slack webhook URL",
        opens: "webhook",
        revoke: "rotate-webhook",
        url: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/",
      },
    },
    {
      kind: "token",
      id: "slack-workflow-token",
      severity: "medium",
      layouts: ["xwfp-{digits:10-13}-{digits:10-13}-{alnum:24-64}"],
      explain: { title: "Slack workflow token", opens: "messaging" },
    },
    {
      kind: "near",
      id: "slack-signing-secret",
      severity: "medium",
      words: ["slacksigningsecret", "slack", "signingsecret"],
      layouts: ["{hex-lower:32}"],
      explain: {
        title: "Slack app signing secret",
        opens: "messaging",
        url: "https://docs.slack.dev/authentication/verifying-requests-from-slack/",
      },
    },
  ],
};
