import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "zhipu-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}.{alnum:16}"],
      near: ["zhipu", "bigmodel", "zai"],
      explain: { title: "Zhipu / Z.ai API key", opens: "ai" },
    },
  ],
};
