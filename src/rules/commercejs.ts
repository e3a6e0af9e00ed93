import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "commercejs-api-key",
      severity: "medium",
      layouts: ["{set(0-9a-z_):48}"],
      words: ["commercejs"],
      explain: { title: "CommerceJS API key", opens: "service" },
    },
  ],
};
