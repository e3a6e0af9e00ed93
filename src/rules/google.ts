/** Google. */

import { published } from "./published.ts";
import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "google-api-key",
      severity: "medium",
      layouts: ["AIza{base64url:35}"],
      published: published.google,
      explain: {
        title: "Google API key",
        opens: "service",
        url: "https://cloud.google.com/docs/authentication/api-keys",
      },
    },
    {
      kind: "token",
      id: "google-oauth-client-secret",
      severity: "high",
      layouts: ["GOCSPX-{base64url:28}"],
      published: published.google,
      explain: { title: "Google OAuth client secret", opens: "identity" },
    },
    {
      kind: "token",
      id: "google-oauth-access-token",
      severity: "high",
      layouts: ["ya29.{base64url:40-1024}"],
      published: published.google,
      explain: {
        title: "Google OAuth access token",
        opens: "temporary-access",
        url: "https://developers.google.com/identity/protocols/oauth2/web-server",
      },
    },
    {
      kind: "token",
      id: "google-oauth-refresh-token",
      severity: "critical",
      layouts: ["1//0{base64url:40-120}"],
      explain: {
        title: "Google OAuth refresh token",
        opens: "account",
        url: "https://developers.google.com/identity/protocols/oauth2/web-server",
      },
    },
    {
      kind: "token",
      id: "google-gemini-key",
      severity: "high",
      layouts: ["AQ.Ab8RN6{base64url:44}"],
      explain: { title: "Google Gemini API key", opens: "ai" },
    },
    {
      kind: "token",
      id: "google-api-key-base64",
      severity: "medium",
      layouts: ["QUl6YVN5{base64:44}"],
      explain: { title: "Google API key encoded in base64 once more", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "gcp-hmac-access-id-service-account",
      severity: "medium",
      layouts: ["GOOG1{base32-upper:56}"],
      published: published.google,
      explain: {
        title: "Google Cloud Storage HMAC access id of a service account",
        opens: "cloud-account",
        url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      },
    },
    {
      kind: "token",
      id: "gcp-hmac-access-id-user",
      severity: "medium",
      layouts: ["GOOG{alnum-upper:20}"],
      published: published.google,
      explain: {
        title: "Google Cloud Storage HMAC access id of a user",
        opens: "cloud-account",
        url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      },
    },
    {
      kind: "token",
      id: "gcp-signed-url",
      severity: "medium",
      layouts: ["X-Goog-Signature={hex-lower:512}"],
      explain: {
        title: "Google Cloud Storage signed URL",
        opens: "cloud-account",
        url: "https://cloud.google.com/storage/docs/access-control/signed-urls",
      },
    },
    {
      kind: "shape",
      id: "firebase-cloud-messaging-server-key",
      severity: "medium",
      layouts: ["{base64url:140}"],
      before: "AAAA{base64url:7}:",
      published: published.google,
      explain: { title: "Firebase FCM legacy server key", opens: "messaging" },
    },
    {
      kind: "near",
      id: "google-recaptcha-secret",
      severity: "low",
      words: ["recaptcha"],
      layouts: ["6L{set(c-f):1}{base64url:37}"],
      published: published.google,
      explain: { title: "Google reCAPTCHA key", opens: "service" },
    },
    {
      kind: "near",
      id: "google-oauth-legacy-client-secret",
      severity: "high",
      words: ["googleusercontent", "google"],
      layouts: ["{base64url:24}"],
      published: published.google,
      explain: { title: "Google OAuth client secret, old form", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "gcp-hmac-secret",
      severity: "high",
      words: ["goog", "storagegoogleapis", "gcs", "gcp", "googlecloud"],
      layouts: ["{base64:40}"],
      published: published.google,
      explain: {
        title: "Google Cloud Storage HMAC secret",
        opens: "cloud-account",
        url: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      },
    },
    {
      kind: "shape",
      id: "google-oauth-client-id",
      severity: "low",
      identifier: true,
      layouts: ["{digits:8-14}-{alnum-lower:32}.apps.googleusercontent.com"],
      explain: { title: "Google OAuth client id", opens: "identity" },
    },
  ],
};
