/** Docker: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Docker. */
export const docker: readonly Rule[] = [
  {
    kind: "token",
    id: "docker-hub-token",
    provider: "docker",
    severity: "high",
    confidence: "high",
    layouts: ["dckr_pat_{base64url:27}", "dckr_oat_{base64url:32}"],
  },
  {
    kind: "token",
    id: "docker-swarm-token",
    provider: "docker",
    severity: "high",
    confidence: "high",
    layouts: ["SWMTKN-1-{alnum-lower:50}-{alnum-lower:25}", "SWMKEY-1-{base64:43}"],
  },
  {
    kind: "near",
    id: "dockerhub-legacy-token",
    provider: "docker",
    severity: "high",
    confidence: "medium",
    words: ["docker", "dockerhub", "dockerpassword", "dockertoken"],
    layouts: ["{uuid}"],
  },
];
