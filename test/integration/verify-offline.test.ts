/** `--verify` where nobody answers: it gives up once for all, says so of each key, and the exit code is the scan's. */
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exitCode } from "../../src/core/summary.ts";
import { scanStdin } from "../../src/scan/scan-stdin.ts";
import { verifyOutcome } from "../../src/scan/reports/verify-findings.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../support/secrets.ts";
import { createFolder } from "../support/git.ts";

let server: Server;
let url: string;
const sockets: Socket[] = [];

/** Takes every connection and never says a word: what a dead network looks like to whoever connects. */
beforeAll(async () => {
  server = createServer((socket) => sockets.push(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test("two hundred keys: a handful of connections, the verdict unknown for each, the exit code as without", async () => {
  const random = seeded(177);
  const keys = Array.from(
    { length: 200 },
    (_, at) => `[p${at}]\naws_access_key_id = ${awsKeyId(random)}\naws_secret_access_key = ${awsSecret(random)}\n`,
  );
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(keys.join("\n"));
  }
  const context = { cwd: createFolder("offline"), env: { LEAKSCAN_STS_ENDPOINTS: `aws=${url}` } };
  const scanned = await scanStdin(input(), {}, context);
  const { report } = await verifyOutcome(scanned, context);
  expect(report.findings.length).toBeGreaterThanOrEqual(400);
  const verdicts = report.findings.flatMap(({ verdict }) => verdict ?? []);
  expect(verdicts.length).toBeGreaterThanOrEqual(200);
  expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  expect(verdicts.some(({ reason }) => reason === "vendor-unreachable")).toBe(true);
  expect(verdicts.some(({ reason }) => reason === "interrupted")).toBe(false);
  expect(sockets.length).toBeGreaterThan(0);
  // Each key asked four times over would be eight hundred.
  expect(sockets.length).toBeLessThan(40);
  expect(exitCode(report, { strict: false })).toBe(exitCode(scanned.report, { strict: false }));
});

test("a person's own interrupt stays one", async () => {
  const stop = new AbortController();
  const context = {
    cwd: createFolder("offline"),
    env: { LEAKSCAN_STS_ENDPOINTS: `aws=${url}` },
    signal: stop.signal,
  };
  const random = seeded(178);
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`id ${awsKeyId(random)}\naws_secret_access_key = ${awsSecret(random)}\n${githubToken(random)}\n`);
  }
  const scanned = await scanStdin(input(), {}, { ...context, signal: new AbortController().signal });
  const asking = verifyOutcome(scanned, context);
  stop.abort(new Error("interrupted"));
  const reasons = (await asking).report.findings.flatMap(({ verdict }) => verdict?.reason ?? []);
  expect(reasons).not.toContain("vendor-unreachable");
});
