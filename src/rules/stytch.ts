import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "stytch-secret",
      severity: "critical",
      layouts: ["(secret-live-|secret-test-){base64url:27}[=]"],
      explain: { title: "Stytch project secret", opens: "identity", url: "https://stytch.com/docs/api/authentication" },
    },
    {
      kind: "token",
      id: "stytch-public-token",
      severity: "low",
      identifier: true,
      layouts: ["(public-token-live-|public-token-test-){uuid}"],
      explain: { title: "Stytch public token", opens: "identity" },
    },
  ],
};
