/** AWS keys as findings, and a question about them to a small STS on loopback. */
import type { Finding, Verdict } from "../../../src/core/finding.ts";
import { Secret } from "../../../src/core/secret.ts";
import { createAwsVerifier } from "../../../src/verify/aws/aws.ts";
import type { AwsVerifierOptions } from "../../../src/verify/aws/aws.ts";
import { createSts } from "../../../src/verify/aws/sts.ts";
import type { StsOptions } from "../../../src/verify/aws/sts.ts";
import { finding, place } from "../reports.ts";
import { awsKeyId, awsSecret, hex, seeded, type Random } from "../secrets.ts";
import { startSts } from "../servers/sts-server.ts";
import type { Behaviour, StsServer } from "../servers/sts-server.ts";

export const random: Random = seeded(6);

export const servers: StsServer[] = [];

export type Part = "aws-access-key-id" | "aws-secret-access-key" | "aws-session-token";

export function part(rule: Part, value: string, blob: string, line = 1): Finding {
  return finding({
    rule,
    fingerprint: hex(random, 32),
    secret: new Secret(value),
    places: [place("app.env", { blob, line, endLine: line })],
  });
}

export const oid = (): string => hex(random, 40);

/** An id and a secret in one file. */
export function pair(): [Finding, Finding] {
  const blob = oid();
  const [id, secret] = together(
    part("aws-access-key-id", awsKeyId(random), blob),
    part("aws-secret-access-key", awsSecret(random), blob, 2),
  );
  return [id as Finding, secret as Finding];
}

/** An id and what the engine found to belong to it. */
export function together(id: Finding, ...others: Finding[]): Finding[] {
  return [
    { ...id, related: others.map(({ fingerprint }) => fingerprint) },
    ...others.map((other) => ({ ...other, related: [id.fingerprint] })),
  ];
}

export async function ask(
  findings: readonly Finding[],
  behave: Behaviour,
  options: Partial<StsOptions> = {},
  verifier: Partial<AwsVerifierOptions> = {},
): Promise<{ verdicts: (Verdict | undefined)[]; server: StsServer }> {
  const server = await startSts(behave);
  servers.push(server);
  const sts = createSts({ env: {}, backoff: 1, timeout: 2000, ...options });
  try {
    const all = await createAwsVerifier({ sts, endpoints: server.endpoints, ...verifier }).verify(findings);
    return { verdicts: findings.map(({ fingerprint }) => all.get(fingerprint)), server };
  } finally {
    sts.close();
  }
}
