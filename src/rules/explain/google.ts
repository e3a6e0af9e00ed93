/** What Google calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Google. */
export const google: Readonly<Record<string, Explanation>> = {
  "google-api-key": {
    title: "Google API key",
    opens: "service",
    revoke: "vendor-page",
    url: "https://cloud.google.com/docs/authentication/api-keys",
  },
  "google-oauth-client-secret": {
    title: "Google OAuth client secret",
    opens: "identity",
    revoke: "vendor-page",
  },
  "google-oauth-access-token": {
    title: "Google OAuth access token",
    opens: "temporary-access",
    revoke: "vendor-page",
    url: "https://developers.google.com/identity/protocols/oauth2/web-server",
  },
  "google-oauth-refresh-token": {
    title: "Google OAuth refresh token",
    opens: "account",
    revoke: "vendor-page",
    url: "https://developers.google.com/identity/protocols/oauth2/web-server",
  },
  "google-gemini-key": {
    title: "Google Gemini API key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
