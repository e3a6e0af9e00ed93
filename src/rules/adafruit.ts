import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "adafruit-io-key",
      severity: "medium",
      layouts: ["aio_{alnum:28}"],
      explain: { title: "Adafruit IO key", opens: "service" },
    },
  ],
};
