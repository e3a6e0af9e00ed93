/** NuGet. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "nuget-api-key",
      severity: "critical",
      layouts: ["oy2{base32-lower:43}"],
      check: "mixed",
      explain: { title: "NuGet API key", opens: "packages" },
    },
  ],
};
