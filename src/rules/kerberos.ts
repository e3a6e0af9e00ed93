import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "krb5-asrep-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["{hex-lower:32}${hex-lower:64-1200}"],
      before: "$krb5asrep$23$[{set(A-Za-z0-9@._-):1-18}:]",
      explain: { title: "Kerberos AS-REP etype 23 hash", opens: "unknown" },
    },
  ],
};
