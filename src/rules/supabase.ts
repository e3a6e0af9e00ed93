/** Supabase. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "supabase-access-token",
      severity: "critical",
      layouts: ["sbp_{hex-lower:40}"],
      explain: {
        title: "Supabase management API access token",
        opens: "database",
        url: "https://supabase.com/docs/reference/api/introduction",
      },
    },
    {
      kind: "token",
      id: "supabase-secret-key",
      severity: "critical",
      layouts: ["sb_secret_{base64url:22}_{base64url:8}"],
      explain: {
        title: "Supabase project secret key",
        opens: "database",
        url: "https://supabase.com/docs/guides/api/api-keys",
      },
    },
    {
      kind: "token",
      id: "supabase-publishable-key",
      severity: "low",
      identifier: true,
      layouts: ["sb_publishable_{base64url:22}_{base64url:8}"],
      explain: {
        title: "Supabase project publishable key",
        opens: "database",
        url: "https://supabase.com/docs/guides/api/api-keys",
      },
    },
    {
      kind: "token",
      id: "supabase-service-role-key",
      severity: "critical",
      layouts: ["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"],
      explain: {
        title: "Supabase service_role JWT",
        opens: "database",
        url: "https://supabase.com/docs/guides/api/api-keys",
      },
    },
  ],
};
