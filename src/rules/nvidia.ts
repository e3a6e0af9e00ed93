/** NVIDIA. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "nvidia-api-key",
      severity: "high",
      layouts: ["nvapi-{base64url:64}"],
      explain: { title: "NVIDIA NIM / build API key", opens: "ai" },
    },
    {
      kind: "near",
      id: "nvidia-ngc-api-key",
      severity: "high",
      words: ["ngc", "nvcr"],
      layouts: ["{alnum:84}"],
      explain: { title: "NVIDIA NGC API key", opens: "ai" },
    },
  ],
};
