import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "frameio-developer-token",
      severity: "medium",
      layouts: ["fio-u-{base64url:64}"],
      explain: { title: "Frame.io developer token", opens: "service" },
    },
  ],
};
