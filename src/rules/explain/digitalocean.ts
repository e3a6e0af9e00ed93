/** What DigitalOcean calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for DigitalOcean. */
export const digitalocean: Readonly<Record<string, Explanation>> = {
  "digitalocean-token": {
    title: "DigitalOcean access token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  },
  "digitalocean-spaces-access-key": {
    title: "DigitalOcean spaces access key id",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "digitalocean-legacy-token": {
    title: "DigitalOcean token without prefix",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "digitalocean-spaces-secret-key": {
    title: "DigitalOcean spaces secret key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
