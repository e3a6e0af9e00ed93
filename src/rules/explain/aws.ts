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
  "aws-compatible-session-token": {
    title: "Session token of an S3-compatible store (JSON web token)",
    opens: "temporary-access",
    revoke: "vendor-page",
    url: "https://min.io/docs/minio/linux/developers/security-token-service.html",
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
  "aws-legacy-access-key-id": {
    title: "AWS access key id with the old A3T prefix",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "aws-unique-id-aida": {
    title: "AWS unique id of a IAM user",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-aipa": {
    title: "AWS unique id of a EC2 instance profile",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-anpa": {
    title: "AWS unique id of a managed policy",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-anva": {
    title: "AWS unique id of a managed policy version",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-apka": {
    title: "AWS unique id of a public key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-aroa": {
    title: "AWS unique id of a IAM role",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-unique-id-asca": {
    title: "AWS unique id of a server certificate",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  },
  "aws-lwa-client-id": {
    title: "AWS login with Amazon client id",
    opens: "service",
    revoke: "vendor-page",
  },
  "aws-ecr-password": {
    title: "AWS ECR registry password",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html",
  },
  "aws-ecr-authorization-token": {
    title: "AWS ECR authorization token",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html",
  },
  "aws-eks-token": {
    title: "AWS EKS bearer token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html",
  },
  "aws-identity-center-access-token": {
    title: "AWS IAM Identity Center access token cached by the CLI",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "aws-identity-center-refresh-token": {
    title: "AWS IAM Identity Center refresh token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "aws-codeartifact-token": {
    title: "AWS CodeArtifact authorization token",
    opens: "packages",
    revoke: "vendor-page",
  },
  "aws-codecommit-git-password": {
    title: "AWS service-specific HTTPS Git credential",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html",
  },
  "aws-cognito-app-client-secret": {
    title: "AWS cognito app client secret",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "aws-apigateway-api-key": {
    title: "AWS API Gateway usage-plan key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
