import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sinchmessage-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["sinch"],
      explain: { title: "SinchMessage API key", opens: "messaging" },
    },
  ],
};
