import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ticketmaster-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["ticketmaster"],
      explain: { title: "TicketMaster API key", opens: "service" },
    },
  ],
};
