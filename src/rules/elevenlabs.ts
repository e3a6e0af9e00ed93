import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "elevenlabs-api-key",
      severity: "medium",
      layouts: ["sk_{hex-lower:48}"],
      near: ["elevenlabs"],
      exact: ["elevenlabs"],
      explain: { title: "ElevenLabs API key", opens: "ai" },
    },
  ],
};
