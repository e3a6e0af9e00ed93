import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "akamai-edgegrid-token",
      severity: "high",
      layouts: ["akab-{alnum-lower:16}-{alnum-lower:16}"],
      explain: {
        title: "Akamai EdgeGrid client token / access token",
        opens: "cloud-account",
        url: "https://techdocs.akamai.com/developer/docs/edgegrid",
      },
    },
  ],
};
