import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "turso-auth-token",
      severity: "high",
      layouts: ["eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.{base64url:60-200}.{base64url:86}"],
      near: ["turso", "libsql"],
      explain: { title: "Turso database auth token", opens: "database" },
    },
  ],
};
