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
  ],
};
