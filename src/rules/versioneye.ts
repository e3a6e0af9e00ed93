import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "versioneye-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:40}"],
      words: ["versioneye"],
      explain: { title: "VersionEye API key", opens: "source-code" },
    },
  ],
};
