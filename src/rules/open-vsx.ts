import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "openvsx-token",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["ovsx", "openvsx"],
      explain: { title: "Open VSX access token", opens: "packages" },
    },
  ],
};
