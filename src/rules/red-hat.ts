import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "openshift-user-token",
      severity: "high",
      layouts: ["{base64url:43}"],
      before: "sha256~",
      explain: { title: "Red Hat OpenShift user OAuth token", opens: "cloud-account" },
    },
  ],
};
