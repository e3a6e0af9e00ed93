import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "rapidapi-key",
      severity: "medium",
      layouts: ["{hex-lower:10}msh{hex-lower:15}p{hex-lower:6}jsn{hex-lower:12}"],
      explain: { title: "RapidAPI application key", opens: "service" },
    },
  ],
};
