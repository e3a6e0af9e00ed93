/** AWS: what its credentials look like. Facts: the fact table and docs.aws.amazon.com (IAM, STS, SES, Bedrock guides). */

import type { Rule } from "./rule.ts";

/** Session tokens begin with what their first bytes decode to: "origin_ec", "er/aws" or "aws" after a short header. */
const sessionToken = "(IQoJb3JpZ2luX2Vj|AgoJb3JpZ2luX2Vj|FwoGZXIvYXdzE|FQoGZXIvYXdzE|FQoDYXdzE){base64:80-2500}[=][=]";

/** Rules for AWS. */
export const aws: readonly Rule[] = [
  {
    kind: "token",
    id: "aws-access-key-id",
    provider: "aws",
    severity: "critical",
    confidence: "high",
    layouts: ["(AKIA|ASIA){base32-upper:16}"],
  },
  {
    kind: "token",
    id: "aws-service-key-id",
    provider: "aws",
    severity: "high",
    confidence: "medium",
    layouts: ["(ABIA|ACCA){base32-upper:16}"],
    check: "not-dna",
  },
  {
    kind: "named",
    id: "aws-secret-access-key",
    provider: "aws",
    severity: "critical",
    confidence: "high",
    names: [["aws", "secret"], ["secret", "access", "key"], ["secretaccesskey"], ["aws", "sk"], ["amazon", "secret"], ["s3", "secret"], ["aws", "key"], ["aws", "access"]],
    notNames: ["session", "token", "id", "hash", "sha", "sha1", "commit", "digest", "checksum"],
    layouts: ["{base64:40}"],
    check: "mixed",
    spaceAssigns: true,
  },
  {
    kind: "named",
    id: "aws-secret-access-key-likely",
    provider: "aws",
    severity: "critical",
    confidence: "medium",
    names: [["secret", "key"], ["secretkey"], ["access", "secret"], ["key", "secret"], ["iam", "secret"], ["ses", "secret"]],
    layouts: ["{base64:40}"],
    check: "mixed",
  },
  {
    kind: "built-in",
    id: "aws-secret-beside-id",
    provider: "aws",
    severity: "critical",
    confidence: "medium",
    finds: "aws-secret-beside-id",
  },
  {
    kind: "token",
    id: "aws-session-token",
    provider: "aws",
    severity: "high",
    confidence: "high",
    layouts: [sessionToken],
  },
  {
    kind: "token",
    id: "aws-bedrock-api-key",
    provider: "aws",
    severity: "high",
    confidence: "high",
    layouts: ["ABSKQmVkcm9ja0FQSUtleS{base64:90-250}[=][=]", "bedrock-api-key-{base64:100-2500}[=][=]"],
  },
  {
    kind: "token",
    id: "aws-mws-auth-token",
    provider: "aws",
    severity: "medium",
    confidence: "high",
    layouts: ["amzn.mws.{uuid}"],
  },
  {
    kind: "token",
    id: "aws-lwa-credential",
    provider: "aws",
    severity: "high",
    confidence: "high",
    layouts: ["Atzr\\|{base64url:100-1000}", "amzn1.oa2-cs.v1.{hex-lower:64}"],
  },
  {
    kind: "token",
    id: "aws-appsync-api-key",
    provider: "aws",
    severity: "medium",
    confidence: "high",
    layouts: ["da2-{alnum-lower:26}"],
  },
  {
    kind: "named",
    id: "aws-ses-smtp-password",
    provider: "aws",
    severity: "high",
    confidence: "high",
    names: [["smtp"], ["ses"], ["password"], ["mail", "pass"], ["email", "pass"], ["mail", "password"]],
    layouts: ["B{set(A-P):1}{base64:42}"],
    check: "ses-smtp",
  },
];
