/** PlanetScale. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "planetscale-service-token",
      severity: "critical",
      exact: ["planetscale", "pscale"],
      layouts: ["pscale_tkn_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
      explain: {
        title: "PlanetScale service token",
        opens: "database",
        url: "https://planetscale.com/docs/concepts/service-tokens",
      },
    },
    {
      kind: "token",
      id: "planetscale-password",
      severity: "critical",
      layouts: ["pscale_pw_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
      explain: {
        title: "PlanetScale database branch password",
        opens: "database",
        url: "https://planetscale.com/docs/concepts/connection-strings",
      },
    },
    {
      kind: "token",
      id: "planetscale-oauth-token",
      severity: "critical",
      layouts: ["pscale_oauth_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
      explain: { title: "PlanetScale OAuth token", opens: "database" },
    },
    {
      kind: "near",
      id: "planetscale-service-token-id",
      severity: "low",
      identifier: true,
      words: ["pscale", "planetscale"],
      layouts: ["{alnum-lower:12}"],
      called: ["token id"],
      explain: { title: "PlanetScale service token id", opens: "database" },
    },
  ],
};
