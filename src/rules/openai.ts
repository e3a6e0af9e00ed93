/** OpenAI. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "openai-api-key",
      severity: "critical",
      layouts: [
        "sk-{alnum:20}T3BlbkFJ{alnum:20}",
        "sk-proj-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
        "sk-svcacct-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
        "sk-admin-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
      ],
      explain: { title: "OpenAI API key", opens: "ai", url: "https://platform.openai.com/api-keys" },
    },
    {
      kind: "token",
      id: "openai-session-token",
      severity: "high",
      layouts: ["sess-{alnum:40}"],
      explain: { title: "OpenAI dashboard session token", opens: "ai" },
    },
    {
      kind: "token",
      id: "openai-organization-id",
      severity: "low",
      identifier: true,
      layouts: ["org-{alnum:24}"],
      explain: { title: "OpenAI organization id", opens: "ai" },
    },
  ],
};
