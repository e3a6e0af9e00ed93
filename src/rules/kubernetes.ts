/** Kubernetes. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "kubernetes-service-account-token",
      severity: "critical",
      layouts: ["eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}"],
      near: ["kubernetes"],
      explain: {
        title: "Kubernetes service account token",
        opens: "cloud-account",
        url: "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/",
      },
    },
    {
      kind: "near",
      id: "kubernetes-bootstrap-token",
      severity: "high",
      words: ["kubeadm", "bootstrap", "kubernetes", "jointoken"],
      layouts: ["{alnum-lower:6}.{alnum-lower:16}"],
      explain: {
        title: "Kubernetes bootstrap token",
        opens: "cloud-account",
        url: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      },
    },
  ],
};
