import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "docusign-integration-key",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["docusign"],
      explain: { title: "DocuSign integration key / secret", opens: "service" },
    },
  ],
};
