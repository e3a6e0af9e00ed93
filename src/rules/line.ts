import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "line-notify-token",
      severity: "low",
      layouts: ["{alnum:43}"],
      words: ["line"],
      explain: { title: "LINE notify token", opens: "messaging" },
    },
    {
      kind: "near",
      id: "line-channel-access-token",
      severity: "high",
      layouts: ["{base64:171-172}"],
      words: ["channelaccesstoken"],
      explain: { title: "LINE messaging API channel access token", opens: "messaging" },
    },
    {
      kind: "near",
      id: "line-channel-secret",
      severity: "high",
      words: ["line", "linechannel", "channelsecret"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "LINE channel secret", opens: "messaging" },
    },
  ],
};
