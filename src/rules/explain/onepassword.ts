/** What 1Password calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for 1Password. */
export const onepassword: Readonly<Record<string, Explanation>> = {
  "1password-service-account-token": {
    title: "Service 1Password service account token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developer.1password.com/docs/service-accounts/",
  },
  "1password-secret-key": {
    title: "Service 1Password account Secret Key",
    opens: "service",
    revoke: "vendor-page",
    url: "https://support.1password.com/secret-key/",
  },
};
