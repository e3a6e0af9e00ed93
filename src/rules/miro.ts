import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "miro-access-token",
      severity: "medium",
      layouts: ["eyJtaXJvLm9yaWdpbiI6{base64url:6-20}_{base64url:27}"],
      explain: { title: "Miro OAuth access token", opens: "service" },
    },
    {
      kind: "near",
      id: "miro-legacy-access-token",
      severity: "medium",
      layouts: ["{base64url:27}"],
      words: ["miro"],
      explain: { title: "Miro access token, old form", opens: "service" },
    },
  ],
};
