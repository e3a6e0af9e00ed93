import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "amplitude-secret-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["amplitude"],
      explain: { title: "Amplitude API/secret key", opens: "monitoring" },
    },
  ],
};
