import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cisco-type8-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["$8${set(./0-9A-Za-z):14}${base64:16}{set(./0-9A-Za-z):27}"],
      explain: { title: "Cisco IOS type 8 password", opens: "unknown" },
    },
  ],
};
