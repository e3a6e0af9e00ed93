/** Pulumi. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pulumi-access-token",
      severity: "critical",
      exact: ["pulumi"],
      layouts: ["pul-{hex-lower:40}"],
      explain: {
        title: "Pulumi access token",
        opens: "cloud-account",
        url: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
      },
    },
  ],
};
