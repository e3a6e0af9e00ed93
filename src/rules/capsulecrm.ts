import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "capsulecrm-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+.=_-):64}"],
      words: ["capsulecrm"],
      explain: { title: "CapsuleCRM API key", opens: "service" },
    },
  ],
};
