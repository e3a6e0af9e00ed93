import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "htpasswd-hash",
      severity: "medium",
      confidence: "medium",
      layouts: [
        "$apr1${set(./0-9A-Za-z):1-8}${base64:16}{set(./0-9A-Za-z):6}",
        "$apr1${set(./0-9A-Za-z):1-8}${set(./0-9A-Za-z):6}{base64:16}",
      ],
      explain: { title: "Apache htpasswd line", opens: "unknown" },
    },
  ],
};
