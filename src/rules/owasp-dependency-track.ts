import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "dependency-track-api-key",
      severity: "medium",
      layouts: ["odt_{alnum:32-41}"],
      explain: { title: "OWASP Dependency-Track API key", opens: "source-code" },
    },
  ],
};
