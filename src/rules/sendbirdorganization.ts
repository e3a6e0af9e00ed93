import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sendbirdorganizationapi-api-key",
      severity: "medium",
      layouts: ["{hex-lower:24}"],
      words: ["sendbird"],
      explain: { title: "SendbirdOrganization API key", opens: "service" },
    },
  ],
};
