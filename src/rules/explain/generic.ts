/** What credentials of no vendor's form are called, what they open and how they are made worthless. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for what any vendor's or person's secret may look like. */
export const generic: Readonly<Record<string, Explanation>> = {
  "private-key": {
    title: "Private key",
    opens: "private-key",
    revoke: "new-key-pair",
  },
  "private-key-cut-short": {
    title: "Private key (cut short)",
    opens: "private-key",
    revoke: "new-key-pair",
  },
  "jwk-private-key": {
    title: "Private key (JSON Web Key)",
    opens: "private-key",
    revoke: "new-key-pair",
  },
  "xml-private-key": {
    title: "Private key (XML)",
    opens: "private-key",
    revoke: "new-key-pair",
  },
  "url-credentials": {
    title: "Password in a URL",
    opens: "account",
    revoke: "change-password",
  },
  "http-authorization": {
    title: "HTTP authorization header",
    opens: "account",
    revoke: "rotate",
  },
  "curl-credentials": {
    title: "Credentials on a curl command line",
    opens: "service",
    revoke: "change-password",
  },
  "client-password": {
    title: "Password on a client's command line",
    opens: "database",
    revoke: "change-password",
  },
  "generic-password": {
    title: "Password",
    opens: "account",
    revoke: "change-password",
  },
  "generic-secret": {
    title: "Secret",
    opens: "unknown",
    revoke: "rotate",
  },
};
