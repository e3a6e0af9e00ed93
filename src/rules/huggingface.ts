/** Hugging Face. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "huggingface-token",
      severity: "high",
      layouts: ["hf_{alnum:34}", "api_org_{alnum:34}"],
      explain: {
        title: "Hugging Face access token",
        opens: "ai",
        url: "https://huggingface.co/docs/hub/security-tokens",
      },
    },
  ],
};
