/** What Docker calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Docker. */
export const docker: Readonly<Record<string, Explanation>> = {
  "docker-hub-token": {
    title: "Docker Hub access token",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://docs.docker.com/security/access-tokens/",
  },
  "docker-swarm-token": {
    title: "Docker Swarm join token or unlock key",
    opens: "server",
    revoke:
      "Rotate it with `docker swarm join-token --rotate worker` (or manager), an unlock key with `docker swarm unlock-key --rotate`.",
    url: "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
  },
  "dockerhub-legacy-token": {
    title: "Docker Hub access token of the old UUID form",
    opens: "packages",
    revoke: "vendor-page",
  },
};
