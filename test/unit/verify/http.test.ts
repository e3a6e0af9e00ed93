/** Live checks that are data: one request, sent to a server on this machine. */
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Finding } from "../../../src/core/finding.ts";
import type { LiveCheck } from "../../../src/core/live-check.ts";
import { Secret } from "../../../src/core/secret.ts";
import { openHttpVerifier } from "../../../src/verify/http.ts";
import { finding } from "../../support/reports.ts";
import { alnum, hex, seeded } from "../../support/secrets.ts";

const random = seeded(81);
let status = 200;
let seen: { url: string; headers: IncomingHttpHeaders }[] = [];
const server = createServer((request, response) => {
  seen.push({ url: request.url ?? "", headers: request.headers });
  response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end("{}");
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  seen = [];
  status = 200;
});

const bearer = (): LiveCheck => ({
  url: `${origin}/user`,
  headers: { authorization: "Bearer {secret}" },
  active: [200],
  refused: [401],
});

function one(rule: string, related: readonly string[] = []): Finding {
  return finding({ rule, fingerprint: hex(random, 32), secret: new Secret(alnum(random, 40)), related });
}

async function verdictOf(check: LiveCheck, asked: Finding, all: readonly Finding[] = [asked]): Promise<string> {
  const verifier = openHttpVerifier({
    env: {},
    checks: { key: check },
    pairOf: (rule) => (rule === "key" ? { with: "id" } : undefined),
    timeout: 2000,
  });
  const verdict = (await verifier.verify(all)).get(asked.fingerprint);
  return `${verdict?.status} ${verdict?.reason ?? ""}`.trim();
}

test.each([
  [200, "live"],
  [401, "revoked refused"],
  [302, "unknown vendor-unclear: HTTP 302"],
  [500, "unknown vendor-unclear: HTTP 500"],
])("the vendor answers %i: %s", async (answer, expected) => {
  status = answer;
  const key = one("key");
  expect(await verdictOf(bearer(), key)).toBe(expected);
  expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/user", `Bearer ${key.secret.reveal()}`],
  ]);
});

test("with the other part of the pair, in the address and as user and password", async () => {
  const id = one("id");
  const key = one("key", [id.fingerprint]);
  const check: LiveCheck = {
    url: `${origin}/accounts/{id}`,
    basic: ["{id}", "{secret}"],
    active: [200],
    refused: [401],
  };
  expect(await verdictOf(check, key, [key, id])).toBe("live");
  expect(seen[0]?.url).toBe(`/accounts/${id.secret.reveal()}`);
  const sent = Buffer.from(seen[0]?.headers.authorization?.slice("Basic ".length) ?? "", "base64").toString();
  expect(sent).toBe(`${id.secret.reveal()}:${key.secret.reveal()}`);
  const alone = { ...key, related: [] };
  expect(await verdictOf(check, alone, [alone, id])).toBe("unknown no-key-id");
  expect(seen.length).toBe(1);
});

test("nothing is sent where a secret is gone, or over HTTP to another machine; a server that is not there proves nothing", async () => {
  expect(await verdictOf(bearer(), { ...one("key"), secret: new Secret("") })).toBe("unknown secret-gone");
  expect(await verdictOf({ ...bearer(), url: "http://vendor.invalid/user" }, one("key"))).toBe(
    "unknown vendor-unreachable",
  );
  expect(await verdictOf({ ...bearer(), url: "http://127.0.0.1:1/user" }, one("key"))).toBe(
    "unknown vendor-unreachable",
  );
  expect(seen).toEqual([]);
});

test("what no rule asks about is left alone", async () => {
  const verifier = openHttpVerifier({ env: {}, checks: { key: bearer() }, pairOf: () => undefined });
  expect(verifier.asksAbout("other")).toBe(false);
  expect((await verifier.verify([one("other")])).size).toBe(0);
  expect(seen).toEqual([]);
});
