import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "buddyns-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["buddyns"],
      explain: { title: "BuddyNS API key", opens: "cloud-account" },
    },
  ],
};
