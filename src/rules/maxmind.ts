import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "maxmind-license-key",
      severity: "low",
      layouts: ["{alnum:6}_{alnum:29}_mmk"],
      explain: {
        title: "MaxMind license key",
        opens: "service",
        url: "https://dev.maxmind.com/license-key-validation-api/",
      },
    },
  ],
};
