/** Doppler. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "doppler-token",
      severity: "critical",
      exact: ["doppler"],
      layouts: ["(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"],
      explain: {
        title: "Doppler CLI, personal, service account, SCIM or audit token",
        opens: "cloud-account",
        url: "https://docs.doppler.com/docs/cli",
      },
    },
    {
      kind: "token",
      id: "doppler-service-token",
      severity: "high",
      layouts: ["dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"],
      explain: {
        title: "Doppler service token",
        opens: "cloud-account",
        url: "https://docs.doppler.com/docs/service-tokens",
      },
    },
  ],
};
