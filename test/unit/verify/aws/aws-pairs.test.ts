/** Which ids, secrets and session tokens are tried together, against a small STS on loopback. */
import { afterEach, describe, expect, test } from "vitest";
import type { Finding } from "../../../../src/core/finding.ts";
import { Secret } from "../../../../src/core/secret.ts";
import { finding, place } from "../../../support/reports.ts";
import { alnum, awsKeyId, awsSecret, hex } from "../../../support/secrets.ts";
import { identity, refusal } from "../../../support/servers/sts-server.ts";
import type { Behaviour } from "../../../support/servers/sts-server.ts";
import { servers, pair, oid, ask, part, random, together } from "../../../support/verify/aws-keys.ts";

const user = "arn:aws:iam::123456789012:user/leaky";

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const token = (): string => ["IQoJb3JpZ2lu", "X2Vj", alnum(random, 200)].join("");

describe("which are tried together", () => {
  const right = new Map<string, string>();
  /** Lives with its own secret alone; the server cannot see a secret, so the test knows by the order of calls. */
  const known: Behaviour = ({ keyId }) => (right.has(keyId) ? identity(user) : refusal(403, "SignatureDoesNotMatch"));

  test("one call for a pair that stands in many places", async () => {
    const [id, secret] = pair();
    const many = (one: Finding): Finding => ({
      ...one,
      places: Array.from({ length: 30 }, () => place("app.env", { blob: oid() })),
    });
    const { server } = await ask([many(id), many(secret)], () => identity(user));
    expect(server.calls).toHaveLength(1);
  });

  test("the wrong neighbour does not cost the right secret its turn", async () => {
    const [id, wrong] = pair();
    const far = part("aws-secret-access-key", awsSecret(random), oid());
    let count = 0;
    const { verdicts } = await ask([id, wrong, far], () =>
      ++count === 1 ? refusal(403, "SignatureDoesNotMatch") : identity(user),
    );
    expect(verdicts.map((verdict) => [verdict?.status, verdict?.reason])).toEqual(
      [
        ["live", undefined],
        ["invalid", "wrong-secret"],
        ["live", undefined],
      ].map(([status, reason]) => [
        status,
        reason ?? (expect.stringContaining("custom-endpoint") as unknown as string),
      ]),
    );
  });

  test("the secret beside the id is tried first, one of the same commit next", async () => {
    const [blob, commit] = [oid(), oid()];
    const id = finding({
      rule: "aws-access-key-id",
      fingerprint: hex(random, 32),
      secret: new Secret(awsKeyId(random)),
      places: [place("app.env", { blob, commit })],
    });
    const secretAt = (over: Parameters<typeof place>[1]): Finding =>
      finding({
        fingerprint: hex(random, 32),
        secret: new Secret(awsSecret(random)),
        places: [place("app.env", over)],
      });
    const elsewhere = secretAt({ blob: oid(), commit: oid() });
    const sameCommit = secretAt({ blob: oid(), commit });
    const sameFile = secretAt({ blob, commit, line: 3, endLine: 3 });
    const { verdicts, server } = await ask([id, elsewhere, sameCommit, sameFile], ({ keyId }) =>
      keyId === "" ? undefined : refusal(403, "SignatureDoesNotMatch"),
    );
    expect(server.calls).toHaveLength(3);
    expect(verdicts.slice(1).map((verdict) => verdict?.reason)).toEqual([
      "wrong-secret",
      "wrong-secret",
      "wrong-secret",
    ]);
    const first = await ask([id, elsewhere, sameCommit, sameFile], () => identity(user));
    expect(first.verdicts.map((verdict) => verdict?.status)).toEqual(["live", "unknown", "unknown", "live"]);
    const second = await ask([id, elsewhere, sameCommit], () => identity(user));
    expect(second.verdicts.map((verdict) => verdict?.status)).toEqual(["live", "unknown", "live"]);
  });

  test("a temporary id goes with a token, a long-term one never", async () => {
    const blob = oid();
    const value = token();
    const findings = [
      part("aws-access-key-id", awsKeyId(random, "SIA"), blob),
      part("aws-access-key-id", awsKeyId(random), blob, 10),
      part("aws-secret-access-key", awsSecret(random), blob, 2),
      part("aws-session-token", value, blob, 3),
    ];
    const { server } = await ask(findings, () => identity(user));
    const tokenOf = (kind: string): (string | undefined)[] =>
      server.calls.filter(({ keyId }) => keyId.startsWith(kind)).map((call) => call.token);
    expect(tokenOf(["AS", "IA"].join(""))).toEqual([value]);
    expect(tokenOf(["AK", "IA"].join(""))).toEqual([undefined]);
  });

  test("a secret never stands in a request", async () => {
    const [id, secret] = pair();
    const { server } = await ask([id, secret], known);
    expect(server.calls).not.toHaveLength(0);
    for (const { text } of server.calls) expect(text).not.toContain(secret.secret.reveal());
  });

  test("halves are said to be halves, and nobody is asked", async () => {
    const [id, secret] = pair();
    const temporary = part("aws-access-key-id", awsKeyId(random, "SIA"), oid());
    const alone = await ask([id], () => identity(user));
    expect(alone.verdicts[0]).toMatchObject({ status: "unknown", reason: "no-secret" });
    const noToken = await ask([temporary, secret], () => identity(user));
    expect(noToken.verdicts[0]).toMatchObject({ status: "unknown", reason: "no-session-token" });
    const noId = await ask([secret], () => identity(user));
    expect(noId.verdicts[0]).toMatchObject({ status: "unknown", reason: "no-key-id" });
    expect([alone, noToken, noId].flatMap(({ server }) => server.calls)).toEqual([]);
  });

  test("a honeytoken is never asked about, nor is the secret beside it", async () => {
    // The key id that claims the account 052310077262, of the fact table.
    const bait = ["AKIAQ", "YLPMN5HFJNMHGIQ"].join("");
    const blob = oid();
    const findings = together(
      part("aws-access-key-id", bait, blob),
      part("aws-secret-access-key", awsSecret(random), blob, 2),
    );
    const { verdicts, server } = await ask([...findings, ...pair()], () => identity(user));
    expect(verdicts.slice(0, 2).map((verdict) => verdict?.reason)).toEqual(["canary", "canary"]);
    expect(server.calls.map(({ keyId }) => keyId)).not.toContain(bait);
    expect(server.calls).toHaveLength(1);
  });

  test("no more at a time than allowed", async () => {
    let open = 0;
    let most = 0;
    const findings = Array.from({ length: 12 }, pair).flat();
    await ask(
      findings,
      (_call, response) => {
        most = Math.max(most, ++open);
        setTimeout(() => {
          open--;
          response.writeHead(200, { "content-type": "text/xml" }).end(identity(user)[1]);
        }, 20);
        return undefined;
      },
      {},
      { parallel: 3 },
    );
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});
