import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "onesignal-rest-api-key",
      severity: "high",
      layouts: ["(os_v2_app_|os_v2_org_){base32-lower:103}"],
      explain: { title: "OneSignal app or organization key", opens: "messaging" },
    },
    {
      kind: "near",
      id: "onesignal-legacy-key",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["onesignal"],
      explain: { title: "OneSignal key, old form", opens: "messaging" },
    },
  ],
};
