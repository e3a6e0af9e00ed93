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
  "google-api-key-base64": {
    title: "Google API key encoded in base64 once more",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "gcp-hmac-access-id-service-account": {
    title: "Google cloud Storage HMAC access id of a service account",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
  },
  "gcp-hmac-access-id-user": {
    title: "Google cloud Storage HMAC access id of a user",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
  },
  "gcp-signed-url": {
    title: "Google cloud Storage signed URL",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://cloud.google.com/storage/docs/access-control/signed-urls",
  },
  "firebase-cloud-messaging-server-key": {
    title: "Firebase FCM legacy server key",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "google-recaptcha-secret": {
    title: "Google reCAPTCHA key",
    opens: "service",
    revoke: "vendor-page",
  },
  "google-oauth-legacy-client-secret": {
    title: "Google OAuth client secret of the old form",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "gcp-hmac-secret": {
    title: "Google cloud Storage HMAC secret",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
  },
};
