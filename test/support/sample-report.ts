/** A report as large as one wants, of a shop's repository over six years: for the HTML report's tests and the README's pictures. */

import { awsFacts } from "../../src/core/aws/key-id.ts";
import type { CommitFacts, Finding, Report } from "../../src/core/finding.ts";
import { Secret } from "../../src/core/secret.ts";
import { explain } from "../../src/rules/explain.ts";
import { report } from "./reports.ts";
import { alnum, awsKeyId, awsSecret, githubToken, hex, seeded } from "./secrets.ts";

const kinds = [
  ["stripe-secret-key", "stripe", "critical", "services/billing/config.ts"],
  ["github-personal-access-token", "github", "high", ".github/scripts/release.sh"],
  ["slack-bot-token", "slack", "high", "ops/alerts/notify.py"],
  ["openai-api-key", "openai", "high", "notebooks/support-replies.ipynb"],
  ["twilio-auth-token", "twilio", "medium", "services/sms/settings.py"],
  ["url-credentials", "generic", "medium", "docker-compose.yml"],
  ["private-key", "generic", "high", "deploy/keys/id_ed25519"],
  ["generic-password", "generic", "medium", "src/main/resources/application.yml"],
  ["slack-webhook-url", "slack", "low", "ops/alerts/hooks.json"],
] as const;

const authors = ["Ada Moreau", "Kenji Sato", "Lena Fischer", "Min-jun Park", "Omar Haddad"] as const;
const subjects = [
  "Add the deploy script",
  "Try the new billing API",
  "Quick fix for the release",
  "Move settings out of the image",
  "Wire up alerts",
] as const;

/** The time at which the sample was made. */
export const sampleTime = "2026-11-22T10:20:30.000Z";

/** A report of so many findings; the same each time. */
export function sampleReport(count: number): Report {
  const random = seeded(20_261_130);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const share = (): number => random(1000) / 1000;
  const start = Date.parse("2020-02-01T09:00:00Z");
  const end = Date.parse(sampleTime);
  const commit = (time: number): CommitFacts => ({
    oid: hex(random, 40),
    author: pick(authors),
    email: "dev@shop.example",
    date: new Date(time).toISOString(),
    subject: pick(subjects),
  });
  const keyId = awsKeyId(random);
  const known = awsFacts(keyId);
  const facts = known && { ...known, accountId: "123456789012" };
  const added = commit(Date.parse("2024-03-12T15:04:05Z"));
  const pair = [hex(random, 32), hex(random, 32)] as const;
  const exposure = {
    introduced: [added],
    removed: [],
    atHead: true,
    reachable: true,
    refs: ["refs/heads/main", "refs/heads/release/2026"],
    commits: 4120,
  };
  const env = { path: "deploy/production.env", source: "blob", commit: added.oid, atHead: true } as const;
  const aws: Finding[] = [
    {
      fingerprint: pair[0],
      rule: "aws-secret-access-key",
      provider: "aws",
      severity: "critical",
      confidence: "high",
      secret: new Secret(awsSecret(random)),
      places: [
        { ...env, line: 4, column: 23, endLine: 4, endColumn: 63 },
        {
          path: "backup/site.zip",
          source: "blob",
          commit: added.oid,
          line: 2,
          column: 23,
          endLine: 2,
          endColumn: 63,
          decodedFrom: ["zip:conf/app.env"],
        },
      ],
      related: [pair[1]],
      evidence: { name: "AWS_SECRET_ACCESS_KEY", quoted: false, random: true },
      exposure,
      verdict: {
        status: "live",
        checkedAt: sampleTime,
        arn: "arn:aws:iam::123456789012:user/deploy",
        accountId: "123456789012",
      },
      ...(facts && { idFacts: facts }),
    },
    {
      fingerprint: pair[1],
      rule: "aws-access-key-id",
      provider: "aws",
      severity: "medium",
      confidence: "high",
      secret: new Secret(keyId),
      places: [{ ...env, line: 3, column: 19, endLine: 3, endColumn: 39 }],
      related: [pair[0]],
      exposure,
      ...(facts && { idFacts: facts }),
    },
  ];
  const others = Array.from({ length: Math.max(0, count - aws.length) }, (_, number): Finding => {
    const [rule, provider, severity, path] = kinds[number % kinds.length] ?? kinds[0];
    const from = start + share() * (end - start) * 0.95;
    const isRemoved = share() < 0.6;
    const introduced = commit(from);
    const removed = isRemoved ? [commit(from + share() * (end - from))] : [];
    const value = provider === "github" ? githubToken(random) : `sk_${alnum(random, 28)}`;
    const at = number < kinds.length ? path : path.replace(/(\.\w+)?$/, `-${number}$1`);
    return {
      fingerprint: hex(random, 32),
      rule,
      provider,
      severity,
      confidence: share() < 0.7 ? "high" : "medium",
      secret: new Secret(value),
      places: [
        {
          path: at,
          source: "blob",
          commit: introduced.oid,
          line: 1 + random(200),
          column: 9,
          endLine: 1,
          endColumn: 9 + value.length,
          ...(!isRemoved && { atHead: true as const }),
        },
      ],
      related: [],
      evidence:
        provider === "generic"
          ? { name: "db_password", quoted: true, random: number % 2 === 0, score: 2.25 }
          : { quoted: true, random: true },
      exposure: {
        introduced: [introduced],
        removed,
        atHead: !isRemoved,
        reachable: share() < 0.95,
        refs: share() < 0.3 ? ["refs/heads/main", "refs/tags/v1.0"] : ["refs/heads/main"],
        commits: 1 + random(900),
      },
      ...(share() < 0.04 && { suppressed: { by: "baseline" as const, reason: "revoked in March" } }),
    };
  });
  return report([...aws, ...others], {
    repository: "shop",
    at: sampleTime,
    head: hex(random, 40),
    remote: "git@github.com:example/shop.git",
  });
}

/** Explains the sample's rules as the program does. */
export { explain as explainSample };
