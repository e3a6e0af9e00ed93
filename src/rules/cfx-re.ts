import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cfx-re-license-key",
      severity: "medium",
      layouts: ["cfxk_{alnum:16-30}[_{alnum:4-8}]"],
      explain: { title: "Cfx.re (FiveM, RedM) server license key", opens: "service" },
    },
  ],
};
