/** Anthropic. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "anthropic-api-key",
      severity: "critical",
      layouts: [
        "(sk-ant-api03-|sk-ant-admin01-){base64url:93}AA",
        "(sk-ant-oat01-|sk-ant-ort01-|sk-ant-sid01-){base64url:80-110}",
      ],
      explain: { title: "Anthropic API key", opens: "ai", url: "https://console.anthropic.com/settings/keys" },
    },
  ],
};
