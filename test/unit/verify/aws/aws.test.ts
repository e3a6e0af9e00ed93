/** Verdicts against a small STS of our own on loopback: what each answer proves, and what it does not. */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { endpointsFrom } from "../../../../src/verify/aws/sts-endpoints.ts";
import type { Endpoints } from "../../../../src/verify/aws/sts-endpoints.ts";
import { alnum, awsKeyId, awsSecret } from "../../../support/secrets.ts";
import { identity, refusal, startSts } from "../../../support/servers/sts-server.ts";
import type { Behaviour } from "../../../support/servers/sts-server.ts";
import { servers, ask, pair, oid, together, part, random } from "../../../support/verify/aws-keys.ts";

const user = "arn:aws:iam::123456789012:user/leaky";

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const token = (): string => ["IQoJb3JpZ2lu", "X2Vj", alnum(random, 200)].join("");

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
