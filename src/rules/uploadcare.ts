import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "uploadcare-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:20}"],
      words: ["uploadcare"],
      explain: { title: "UploadCare API key", opens: "service" },
    },
  ],
};
