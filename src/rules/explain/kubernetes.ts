/** What Kubernetes calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Kubernetes. */
export const kubernetes: Readonly<Record<string, Explanation>> = {
  "kubernetes-service-account-token": {
    title: "Kubernetes service account token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
  },
  "kubernetes-bootstrap-token": {
    title: "Kubernetes bootstrap token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
  },
};
