import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "riot-api-key",
      severity: "low",
      layouts: ["RGAPI-{uuid}"],
      explain: { title: "Riot Games API key", opens: "service", url: "https://developer.riotgames.com/docs/portal" },
    },
  ],
};
