/** What AWS calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for AWS. */
export const aws: Readonly<Record<string, Explanation>> = {
  "aws-access-key-id": {
    title: "AWS access key id",
    opens: "half-of-pair",
    revoke: "aws-pair",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  },
  "aws-service-key-id": {
    title: "AWS service credential id",
    opens: "half-of-pair",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-secret-access-key": {
    title: "AWS secret access key",
    opens: "cloud-account",
    revoke: "aws-key",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  },
  "aws-secret-access-key-likely": {
    title: "AWS secret access key (by its name and form)",
    opens: "cloud-account",
    revoke: "aws-key",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  },
  "aws-secret-beside-id": {
    title: "AWS secret access key (beside its key id)",
    opens: "cloud-account",
    revoke: "aws-key",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html",
  },
  "aws-session-token": {
    title: "AWS session token",
    opens: "temporary-access",
    revoke: "aws-temporary",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
  },
  "aws-bedrock-api-key": {
    title: "Amazon Bedrock API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
  },
  "aws-mws-auth-token": {
    title: "Amazon MWS auth token",
    opens: "payments",
    revoke: "vendor-page",
  },
  "aws-lwa-credential": {
    title: "Login with Amazon credential",
    opens: "account",
    revoke: "vendor-page",
  },
  "aws-appsync-api-key": {
    title: "AWS AppSync API key",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
  },
  "aws-ses-smtp-password": {
    title: "Amazon SES SMTP password",
    opens: "email",
    revoke: "Delete the IAM user's access key that the password was made from, and make new SMTP credentials.",
    url: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
  },
};
