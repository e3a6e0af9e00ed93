/** 1Password. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "1password-service-account-token",
      severity: "critical",
      layouts: ["ops_eyJ{base64:600-900}fQ"],
      explain: {
        title: "1Password service account token",
        opens: "service",
        url: "https://developer.1password.com/docs/service-accounts/",
      },
    },
    {
      kind: "token",
      id: "1password-secret-key",
      severity: "critical",
      layouts: [
        "A3-{alnum-upper:6}-{alnum-upper:6}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}",
        "A3-{alnum-upper:6}-{alnum-upper:11}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}",
      ],
      explain: {
        title: "1Password account Secret Key",
        opens: "service",
        url: "https://support.1password.com/secret-key/",
      },
    },
  ],
};
