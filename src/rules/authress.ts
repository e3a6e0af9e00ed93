import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "authress-service-key",
      severity: "high",
      layouts: ["(sc_|ext_|scauth_|authress_){alnum:5-30}.{alnum:4-6}.acc_{alnum-dash:10-32}.{base64url:30-120}"],
      explain: { title: "Authress service client access key", opens: "service" },
    },
  ],
};
