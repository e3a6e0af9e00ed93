import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "iexapis-api-key",
      severity: "low",
      layouts: ["sk_{alnum-lower:32}"],
      near: ["iexapis"],
      explain: { title: "IEX Cloud API key", opens: "service" },
    },
    {
      kind: "near",
      id: "iexcloud-api-key",
      severity: "low",
      layouts: ["{set(0-9a-z_):35}"],
      words: ["iexcloud"],
      explain: { title: "IEX Cloud API key (under its name)", opens: "service" },
    },
  ],
};
