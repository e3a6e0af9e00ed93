/** What NuGet calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for NuGet. */
export const nuget: Readonly<Record<string, Explanation>> = {
  "nuget-api-key": {
    title: "NuGet API key",
    opens: "packages",
    revoke: "vendor-page",
  },
};
