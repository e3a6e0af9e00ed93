/** Spotify. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "spotify-access-token",
      severity: "medium",
      words: ["spotify"],
      layouts: ["BQ{base64url:100-300}"],
      explain: { title: "Spotify access token", opens: "service" },
    },
    {
      kind: "near",
      id: "spotify-client-secret",
      severity: "medium",
      words: ["spotify"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Spotify client secret", opens: "service" },
    },
  ],
};
