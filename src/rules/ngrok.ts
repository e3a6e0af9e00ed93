/** ngrok. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ngrok-authtoken",
      severity: "medium",
      words: ["ngrok"],
      layouts: ["2{alnum:26}_{digits:1}{alnum:20}"],
      explain: { title: "ngrok agent authtoken or API key", opens: "cloud-account" },
    },
  ],
};
