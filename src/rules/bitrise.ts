import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bitrise-access-token",
      severity: "medium",
      layouts: ["{base64url:60-120}"],
      words: ["bitrise"],
      explain: { title: "Bitrise personal access token", opens: "source-code" },
    },
  ],
};
