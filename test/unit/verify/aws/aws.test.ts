/** Verdicts against a small STS of our own on loopback: what each answer proves, and what it does not. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Finding, Verdict } from "../../../../src/core/finding.ts";
import { Secret } from "../../../../src/core/secret.ts";
import { createAwsVerifier } from "../../../../src/verify/aws/aws.ts";
import type { AwsVerifierOptions } from "../../../../src/verify/aws/aws.ts";
import { endpointsFrom } from "../../../../src/verify/aws/sts-endpoints.ts";
import type { Endpoints } from "../../../../src/verify/aws/sts-endpoints.ts";
import { createSts } from "../../../../src/verify/aws/sts.ts";
import type { StsOptions } from "../../../../src/verify/aws/sts.ts";
import { finding, place } from "../../../support/reports.ts";
import { alnum, awsKeyId, awsSecret, hex, seeded } from "../../../support/secrets.ts";
import { identity, refusal, startSts } from "../../../support/servers/sts-server.ts";
import type { Behaviour, StsServer } from "../../../support/servers/sts-server.ts";

const random = seeded(6);
const user = "arn:aws:iam::123456789012:user/leaky";
const servers: StsServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Part = "aws-access-key-id" | "aws-secret-access-key" | "aws-session-token";

function part(rule: Part, value: string, blob: string, line = 1): Finding {
  return finding({
    rule,
    fingerprint: hex(random, 32),
    secret: new Secret(value),
    places: [place("app.env", { blob, line, endLine: line })],
  });
}

const oid = (): string => hex(random, 40);
const token = (): string => ["IQoJb3JpZ2lu", "X2Vj", alnum(random, 200)].join("");

/** An id and a secret in one file. */
function pair(): [Finding, Finding] {
  const blob = oid();
  const [id, secret] = together(
    part("aws-access-key-id", awsKeyId(random), blob),
    part("aws-secret-access-key", awsSecret(random), blob, 2),
  );
  return [id as Finding, secret as Finding];
}

/** An id and what the engine found to belong to it. */
function together(id: Finding, ...others: Finding[]): Finding[] {
  return [
    { ...id, related: others.map(({ fingerprint }) => fingerprint) },
    ...others.map((other) => ({ ...other, related: [id.fingerprint] })),
  ];
}

async function ask(
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

describe("what an answer proves", () => {
  test.each([
    [`arn:aws:iam::123456789012:root`, "root"],
    [user, "user"],
    ["arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_x/ada", "assumed-role"],
    ["arn:aws:sts::123456789012:federated-user/bob", "federated-user"],
  ])("200 with %s: live, %s", async (arn, principal) => {
    const { verdicts } = await ask(pair(), () => identity(arn));
    for (const verdict of verdicts)
      expect(verdict).toMatchObject({ status: "live", arn, principal, accountId: "123456789012" });
  });

  test("an inactive key: no partition knows it, so id and secret are revoked", async () => {
    const { verdicts, server } = await ask(pair(), () => refusal(403, "InvalidClientTokenId"));
    for (const verdict of verdicts) expect(verdict).toMatchObject({ status: "revoked", reason: "not-active" });
    expect(server.calls.map(({ partition, region }) => [partition, region])).toEqual([
      ["aws", "us-east-1"],
      ["aws-us-gov", "us-gov-west-1"],
      ["aws-cn", "cn-north-1"],
      ["aws-eusc", "eusc-de-east-1"],
    ]);
  });

  test.each(["aws-us-gov", "aws-cn", "aws-eusc"])("a key of %s is found there", async (home) => {
    const arn = `arn:${home}:iam::123456789012:user/x`;
    const { verdicts } = await ask(pair(), ({ partition }) =>
      partition === home ? identity(arn) : refusal(403, "InvalidClientTokenId"),
    );
    expect(verdicts[0]).toMatchObject({ status: "live", arn });
  });

  test("one partition that does not answer leaves it open", async () => {
    const { verdicts } = await ask(pair(), ({ partition }) =>
      partition === "aws-cn" ? refusal(503, "ServiceUnavailable") : refusal(403, "InvalidClientTokenId"),
    );
    for (const verdict of verdicts) expect(verdict).toMatchObject({ status: "unknown", reason: "server-error: 503" });
  });

  test("partitions that nobody may ask leave it open", async () => {
    const server = await startSts(() => refusal(403, "InvalidClientTokenId"));
    servers.push(server);
    const endpoints = endpointsFrom({ AWS_ENDPOINT_URL_STS: server.url });
    const { verdicts } = await ask(pair(), () => undefined, {}, { endpoints });
    expect(verdicts[0]).toMatchObject({
      status: "unknown",
      reason: "partitions-not-asked: aws-us-gov, aws-cn, aws-eusc",
    });
  });

  test("wrong secret: the id is active, the secret is not its own", async () => {
    const { verdicts, server } = await ask(pair(), () => refusal(403, "SignatureDoesNotMatch"));
    expect(verdicts[0]).toMatchObject({ status: "live", reason: "id-active" });
    expect(verdicts[1]).toMatchObject({ status: "invalid", reason: "wrong-secret" });
    expect(server.calls).toHaveLength(1);
  });

  test("an expired session", async () => {
    const blob = oid();
    const findings = together(
      part("aws-access-key-id", awsKeyId(random, "SIA"), blob),
      part("aws-secret-access-key", awsSecret(random), blob, 2),
      part("aws-session-token", token(), blob, 3),
    );
    const { verdicts } = await ask(findings, () => refusal(403, "ExpiredToken"));
    for (const verdict of verdicts) expect(verdict).toMatchObject({ status: "revoked", reason: "expired" });
  });

  test("a temporary id that is refused could have had another token: never dead", async () => {
    const blob = oid();
    const findings = [
      part("aws-access-key-id", awsKeyId(random, "SIA"), blob),
      part("aws-secret-access-key", awsSecret(random), blob, 2),
      part("aws-session-token", token(), blob, 3),
    ];
    const { verdicts } = await ask(findings, () => refusal(403, "InvalidClientTokenId"));
    expect(verdicts[0]).toMatchObject({ status: "unknown", reason: "not-accepted" });
  });

  test.each([
    ["denied by policy", 403, "AccessDenied", "denied"],
    ["throttled", 400, "Throttling", "throttled"],
    ["throttled, newer wording", 429, "TooManyRequestsException", "throttled"],
    ["a server's failure", 500, "InternalFailure", "server-error: 500"],
    ["not signed up", 403, "OptInRequired", "account-not-ready"],
    ["malformed by a proxy", 400, "IncompleteSignature", "unexpected-answer: 400"],
    ["signature lost on the way", 403, "MissingAuthenticationToken", "unexpected-answer: 403"],
    ["clock", 400, "RequestExpired", "clock"],
  ])("%s proves nothing", async (_, status, code, reason) => {
    const { verdicts } = await ask(pair(), () => refusal(status, code));
    for (const verdict of verdicts) expect(verdict).toMatchObject({ status: "unknown", reason });
  });

  test.each([
    ["a portal's page", 200, "<html><body>Sign in</body></html>"],
    ["a portal's page that is a refusal", 403, "<html>no</html>"],
    ["json", 200, "{}"],
    ["nothing", 200, ""],
    ["an identity of no shape", 200, identity("arn:aws:iam::1:user/x", "1")[1]],
    ["a redirection", 302, ""],
    ["half an answer", 200, identity(user)[1].slice(0, 150)],
  ])("%s proves nothing", async (_, status, body) => {
    const { verdicts } = await ask(pair(), () => [
      status,
      body,
      { "content-type": "text/html", location: "http://127.0.0.1:1/" },
    ]);
    for (const verdict of verdicts) {
      expect(verdict?.status).toBe("unknown");
      expect(verdict?.reason).not.toContain("Sign");
    }
  });

  test("an answer that is cut off on the wire proves nothing", async () => {
    const { verdicts } = await ask(pair(), (_call, response) => {
      const [, body] = identity(user);
      response.writeHead(200, { "content-length": String(body.length), "content-type": "text/xml" });
      response.write(body.slice(0, 100), () => response.destroy());
      return undefined;
    });
    expect(verdicts[0]?.status).toBe("unknown");
  });

  test.each([
    ["before the headers", (): undefined => undefined],
    [
      "in the middle of the body",
      (...[, response]: Parameters<Behaviour>): undefined => {
        response.writeHead(200, { "content-type": "text/xml" });
        response.write("<GetCallerIdentityResponse>");
      },
    ],
  ])("a server that hangs %s is given up", async (_, behave) => {
    const { verdicts } = await ask(pair(), behave, { timeout: 150, tries: 2 });
    expect(verdicts[0]).toMatchObject({ status: "unknown", reason: "timeout" });
  });

  test("a port that nobody listens at proves nothing", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const endpoints: Endpoints = { aws: [{ url: `http://127.0.0.1:${String(port)}`, region: "us-east-1" }] };
    const { verdicts } = await ask(pair(), () => undefined, { tries: 2 }, { endpoints });
    expect(verdicts[0]).toMatchObject({ status: "unknown", reason: "network: ECONNREFUSED" });
  });
});

describe("tries again where that may help", () => {
  test("throttled twice, then live", async () => {
    let count = 0;
    const { verdicts } = await ask(pair(), () => (++count <= 2 ? refusal(400, "Throttling") : identity(user)));
    expect(verdicts[0]?.status).toBe("live");
    expect(count).toBe(3);
  });

  test("never more often than it was told", async () => {
    const { server } = await ask(pair(), () => refusal(500, "InternalFailure"), { tries: 3 }, {});
    expect(server.calls.filter(({ partition }) => partition === "aws")).toHaveLength(3);
  });

  test("a region that is off: the next one of the partition is asked", async () => {
    const server = await startSts(({ partition }) =>
      partition === "off" ? refusal(403, "RegionDisabledException") : identity(user),
    );
    servers.push(server);
    const at = (name: string): { url: string; region: string } => ({
      url: `${server.url}/${name}`,
      region: "us-east-1",
    });
    const { verdicts } = await ask(pair(), () => undefined, {}, { endpoints: { aws: [at("off"), at("on")] } });
    expect(verdicts[0]?.status).toBe("live");
  });

  test.each([40, -40])("a clock that is %i minutes off is corrected by the server's", async (minutes) => {
    // The server lives in another hour: it refuses as STS does, by the code that also means "wrong secret".
    const clock = (): number => Date.now() + minutes * 60_000;
    const { verdicts, server } = await ask(pair(), (_call, _response, request) => {
      const [, y, mo, d, h, mi, s] =
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(request.headers["x-amz-date"])) ?? [];
      const signed = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
      const date = { date: new Date(clock()).toUTCString() };
      const skewed = Math.abs(signed - clock()) > 15 * 60_000;
      const [status, body] = skewed
        ? refusal(
            403,
            "SignatureDoesNotMatch",
            "Signature expired: 20260101T000000Z is now earlier than 20260101T000000Z",
          )
        : identity(user);
      return [status, body, date];
    });
    expect(verdicts[0]?.status).toBe("live");
    expect(server.calls).toHaveLength(2);
  });

  test("a clock that cannot be corrected proves nothing", async () => {
    const { verdicts } = await ask(pair(), () => refusal(403, "SignatureDoesNotMatch", "Signature not yet current: x"));
    expect(verdicts[1]).toMatchObject({ status: "unknown", reason: "clock" });
  });
});

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

describe("endpoints", () => {
  test.each([
    [{ AWS_ENDPOINT_URL_STS: "http://sts.example.com" }, "not an https"],
    [{ AWS_ENDPOINT_URL_STS: "nonsense" }, "not a URL"],
    [{ AWS_ENDPOINT_URL_STS: ["https://ada:", "pw@", "example.com"].join("") }, "credentials"],
    [{ LEAKSCAN_STS_ENDPOINTS: "aws-moon=https://example.com" }, "no known partition"],
  ])("%j is refused", (env, word) => {
    expect(() => endpointsFrom(env)).toThrow(word);
  });

  test("a region in the host is what the request is signed for", () => {
    expect(endpointsFrom({ LEAKSCAN_STS_ENDPOINTS: "aws=https://vpce-1.sts.eu-west-1.vpce.amazonaws.com" })).toEqual({
      aws: [{ url: "https://vpce-1.sts.eu-west-1.vpce.amazonaws.com", region: "eu-west-1" }],
    });
  });
});
