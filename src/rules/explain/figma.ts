/** What Figma calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Figma. */
export const figma: Readonly<Record<string, Explanation>> = {
  "figma-token": {
    title: "Figma access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "figma-legacy-token": {
    title: "Figma personal access token of the old form",
    opens: "service",
    revoke: "vendor-page",
  },
};
