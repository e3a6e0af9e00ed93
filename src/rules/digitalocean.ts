/** DigitalOcean. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "digitalocean-token",
      severity: "critical",
      layouts: ["(dop_v1_|doo_v1_|dor_v1_){hex-lower:64}"],
      explain: {
        title: "DigitalOcean access token",
        opens: "cloud-account",
        url: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      },
    },
    {
      kind: "token",
      id: "digitalocean-spaces-access-key",
      severity: "medium",
      layouts: ["DO00{alnum-upper:16}", "DO801{alnum-upper:15}"],
      explain: { title: "DigitalOcean Spaces access key id", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "digitalocean-legacy-token",
      severity: "critical",
      words: ["digitalocean", "dotoken", "ocean"],
      layouts: ["{hex-lower:64}"],
      explain: { title: "DigitalOcean token, old form", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "digitalocean-spaces-secret-key",
      severity: "high",
      words: ["digitaloceanspaces", "spacessecret"],
      layouts: ["{base64:43}"],
      explain: { title: "DigitalOcean spaces secret key", opens: "cloud-account" },
    },
  ],
};
