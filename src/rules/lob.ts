import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "lob-api-key",
      severity: "high",
      layouts: ["(live_|test_){hex-lower:35}"],
      near: ["lob"],
      explain: { title: "Lob secret API key", opens: "payments", url: "https://docs.lob.com/" },
    },
    {
      kind: "token",
      id: "lob-publishable-key",
      severity: "low",
      identifier: true,
      layouts: ["(live_pub_|test_pub_){hex-lower:31}"],
      near: ["lob"],
      explain: { title: "Lob publishable key", opens: "payments" },
    },
  ],
};
