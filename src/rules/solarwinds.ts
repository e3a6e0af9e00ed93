import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "appoptics-token",
      severity: "medium",
      layouts: ["{base64url:71}"],
      words: ["appoptics", "solarwinds"],
      explain: { title: "SolarWinds AppOptics / Observability API token", opens: "monitoring" },
    },
  ],
};
