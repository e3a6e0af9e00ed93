/** What Supabase calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Supabase. */
export const supabase: Readonly<Record<string, Explanation>> = {
  "supabase-access-token": {
    title: "Supabase management API access token",
    opens: "database",
    revoke: "vendor-page",
    url: "https://supabase.com/docs/reference/api/introduction",
  },
  "supabase-secret-key": {
    title: "Supabase project secret key",
    opens: "database",
    revoke: "vendor-page",
    url: "https://supabase.com/docs/guides/api/api-keys",
  },
  "supabase-publishable-key": {
    title: "Supabase project publishable key",
    opens: "database",
    revoke: "vendor-page",
    url: "https://supabase.com/docs/guides/api/api-keys",
  },
  "supabase-service-role-key": {
    title: "Supabase service_role JWT",
    opens: "database",
    revoke: "vendor-page",
    url: "https://supabase.com/docs/guides/api/api-keys",
  },
};
