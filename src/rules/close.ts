import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "closecrm-api-key",
      severity: "medium",
      layouts: ["api_{set(0-9A-Za-z.):45}"],
      explain: { title: "Close API key", opens: "service" },
    },
  ],
};
