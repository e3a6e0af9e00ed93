/** Docker. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "docker-hub-token",
      severity: "high",
      layouts: ["dckr_pat_{base64url:27}", "dckr_oat_{base64url:32}"],
      explain: {
        title: "Docker Hub access token",
        opens: "packages",
        url: "https://docs.docker.com/security/access-tokens/",
      },
    },
    {
      kind: "token",
      id: "docker-swarm-token",
      severity: "high",
      layouts: ["SWMTKN-1-{alnum-lower:50}-{alnum-lower:25}", "SWMKEY-1-{base64:43}"],
      explain: {
        title: "Docker Swarm join token or unlock key",
        opens: "server",
        revoke: "swarm-token",
        url: "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
      },
    },
    {
      kind: "near",
      id: "dockerhub-legacy-token",
      severity: "high",
      words: ["docker", "dockerhub", "dockerpassword", "dockertoken"],
      layouts: ["{uuid}"],
      explain: { title: "Docker Hub access token, old form", opens: "packages" },
    },
  ],
};
