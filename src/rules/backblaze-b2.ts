/** Backblaze B2. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "backblaze-application-key",
      severity: "critical",
      pair: { with: "backblaze-key-id", within: 1000 },
      words: ["b2", "backblaze"],
      layouts: ["K00{set(0-9):1}{base64:27}"],
      explain: {
        title: "Backblaze B2 application key",
        opens: "storage",
        url: "https://www.backblaze.com/docs/cloud-storage-application-keys",
      },
    },
    {
      kind: "near",
      id: "backblaze-master-key",
      severity: "critical",
      pair: { with: "backblaze-key-id", within: 1000 },
      words: ["b2", "backblaze"],
      layouts: ["00{hex-lower:40}"],
      explain: {
        title: "Backblaze B2 master application key",
        opens: "storage",
        url: "https://www.backblaze.com/docs/cloud-storage-application-keys",
      },
    },
    {
      kind: "near",
      id: "backblaze-key-id",
      severity: "low",
      identifier: true,
      words: ["b2", "backblaze"],
      layouts: ["00{hex-lower:23}", "{hex-lower:12}"],
      called: ["key id", "account id", "applicationkeyid"],
      explain: { title: "Backblaze B2 key id", opens: "storage" },
    },
  ],
};
