import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "wakatime-api-key",
      severity: "low",
      layouts: ["waka_{uuid}"],
      explain: { title: "WakaTime API key", opens: "service" },
    },
    {
      kind: "near",
      id: "wakatime-legacy-api-key",
      severity: "low",
      layouts: ["{uuid}"],
      words: ["wakatime"],
      explain: { title: "WakaTime API key, old form", opens: "service" },
    },
  ],
};
