import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "virustotal-api-key",
      severity: "low",
      layouts: ["{hex-lower:64}"],
      words: ["virustotal", "vtapikey"],
      explain: { title: "VirusTotal API key", opens: "service" },
    },
  ],
};
