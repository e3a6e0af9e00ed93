/** Figma. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "figma-token",
      severity: "medium",
      layouts: ["(figd_|figu_|figr_|figo_|figh_){base64url:40}", "figp_{base64url:40-54}"],
      explain: { title: "Figma access token", opens: "service" },
    },
    {
      kind: "near",
      id: "figma-legacy-token",
      severity: "medium",
      words: ["figma", "xfigmatoken"],
      layouts: ["{digits:6}-{uuid}"],
      explain: { title: "Figma personal access token, old form", opens: "service" },
    },
    {
      kind: "near",
      id: "figma-file-key",
      severity: "low",
      identifier: true,
      words: ["figma"],
      layouts: ["{alnum:22}"],
      called: ["file key"],
      explain: { title: "Key of a Figma file", opens: "service" },
    },
  ],
};
