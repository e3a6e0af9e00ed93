/** What a baseline accepts: guessable secrets by their check value, old entries by their digest. */
import { expect, test } from "vitest";
import type { Finding, Place, Sighting } from "../../../src/core/finding.ts";
import { checkOf, fingerprint, SlowWork } from "../../../src/core/fingerprint.ts";
import type { Match } from "../../../src/core/match.ts";
import { Secret } from "../../../src/core/secret.ts";
import { AcceptedFindings } from "../../../src/policy/accepted.ts";
import type { BaselineEntry } from "../../../src/policy/baseline.ts";
import { type Config, emptyConfig } from "../../../src/policy/config.ts";
import { judge } from "../../../src/policy/judge.ts";
import { type Policy, strictestPolicy } from "../../../src/policy/policy.ts";
import { match, place } from "../../support/policy/sightings.ts";

const own: Policy = { ...strictestPolicy, trustComments: true };

const configured = (config: Partial<Config>): Policy => ({ ...own, config: { ...emptyConfig, ...config } });

const sighting = (m: Match, p: Place, related: readonly Match[] = []): Sighting => ({ match: m, place: p, related });

const generic = { rule: "generic-password", provider: "generic", confidence: "medium" } as const;

const guess = { ...generic, guessable: true } as const;

const under = (name: string): Match["syntax"] => ({ quoted: true, random: false, name });

const entryFor = (finding: Finding, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: finding.fingerprint,
  rule: finding.rule,
  masked: finding.secret.masked,
  check: checkOf(finding.secret),
  path: finding.places[0]?.path ?? null,
  reason: "known",
  ...more,
});

const accepting = (...findings: BaselineEntry[]): Policy => ({ ...own, baseline: { salt: "", findings } });

test("a guessable secret is a finding for each path, rule and name; lines, blobs and its value say nothing of it", async () => {
  const at = (path: string, name: string, line: number, value = "sunshine-one", more: Partial<Place> = {}): Sighting =>
    sighting(match(value, { ...guess, syntax: under(name) }), place(path, line, more));
  const { findings } = await judge(
    [
      at("a", "password", 1),
      at("a", "password", 7),
      at("a", "pin", 2),
      at("b", "password", 1, undefined, { blob: "1" }),
    ],
    own,
  );
  expect(findings.map(({ places }) => places.map(({ path, line }) => `${path}:${line}`)).sort()).toEqual([
    ["a:1", "a:7"],
    ["a:2"],
    ["b:1"],
  ]);
  expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(3);
  expect(findings.every((one) => one.guessable)).toBe(true);
  const moved = await judge([at("a", "password", 99, undefined, { blob: "2" })], own);
  const same = findings.find(({ places }) => places.length === 2)?.fingerprint;
  expect(moved.findings[0]?.fingerprint).toBe(same);
  // Another value with the same mask: the public name gives nothing of it away.
  expect((await judge([at("a", "password", 1, "moonlight-one")], own)).findings[0]?.fingerprint).not.toBe(same);
  expect((await judge([at("a", "password", 1, "sunburnt-two")], own)).findings[0]?.fingerprint).toBe(same);
});

test("an entry accepts a guessable secret by its check value: another one under the same name counts", async () => {
  const values = Array.from({ length: 40 }, (_, i) => `pass-word-${i}`);
  const given = values.map((value, i) =>
    sighting(match(value, { ...guess, syntax: under("password") }), place("a", i + 1)),
  );
  const { findings } = await judge(given, own);
  expect(new Set(findings.map((one) => one.fingerprint)).size).toBe(1);
  const [known] = findings;
  if (known === undefined) throw new Error("no finding");
  const after = (await judge(given, accepting(entryFor(known)))).findings;
  const passed = after.filter(({ suppressed }) => suppressed).map(({ secret }) => checkOf(secret));
  expect(new Set(passed)).toEqual(new Set([checkOf(known.secret)]));
  expect(passed.length).toBe(findings.filter(({ secret }) => checkOf(secret) === checkOf(known.secret)).length);
  const all = accepting(...findings.map((one) => entryFor(one)));
  expect((await judge(given, all)).findings.every(({ suppressed }) => suppressed)).toBe(true);
});

test("an entry of an earlier version accepts by its slow digest, where masked form and path agree", async () => {
  const secret = new Secret("correct-horse");
  const old = { rule: "r", masked: secret.masked, path: "a", reason: "known" };
  // Made by version 0.1.0 under this salt, under none, and when the value was not thought to be guessable.
  const salt = "00112233445566778899aabbccddeeff";
  const names = ["2e4978344c8e52ba509120ddd5e6d7bb", "26cf2c04236b3e32204c643709ce8e69", fingerprint(secret)];
  const given = [sighting(match("correct-horse", guess), place("a"))];
  for (const name of names) {
    const policy = { ...own, baseline: { salt, findings: [{ ...old, fingerprint: name }] } };
    expect((await judge(given, policy)).findings[0]?.suppressed).toEqual({ by: "baseline", reason: "known" });
  }
  const [name = ""] = names;
  for (const other of [{ path: "b" }, { masked: "other****" }]) {
    const policy = { ...own, baseline: { salt, findings: [{ ...old, ...other, fingerprint: name }] } };
    expect((await judge(given, policy)).findings[0]?.suppressed).toBeUndefined();
  }
});

test("however many old entries might fit, slow digests have a limit, and what was not compared is counted", async () => {
  const secrets = Array.from({ length: 300 }, (_, i) => new Secret(`guess-${i}`));
  const findings = secrets.map(({ masked }, i) => ({
    fingerprint: "0".repeat(32),
    rule: "r",
    masked,
    path: `f${i}`,
    reason: "known",
  }));
  const accepted = new AcceptedFindings({ salt: "", findings }, { work: new SlowWork(3) });
  for (const [i, secret] of secrets.entries()) {
    const named = { fingerprint: "1".repeat(32), secret, guessable: true, paths: new Set([`f${i}`]) };
    expect(await accepted.find(named)).toBeUndefined();
  }
  expect(accepted.notCompared).toBe(297);
});

test("globs and baseline mean the repository's paths, also where the report shows others", async () => {
  const given = [sighting(match("sunshine-one", guess), place(".env"))];
  const pathInRepository = (path: string): string => `deploy/${path}`;
  const ignored = await judge(given, configured({ ignore: [{ paths: ["/deploy/**"] }] }), { pathInRepository });
  expect(ignored.findings[0]?.suppressed?.by).toBe("config");
  const [atRoot] = (await judge([sighting(match("sunshine-one", guess), place("deploy/.env"))], own)).findings;
  if (atRoot === undefined) throw new Error("no finding");
  const accepted = await judge(given, accepting(entryFor(atRoot)), { pathInRepository });
  expect(accepted.findings[0]).toMatchObject({ suppressed: { by: "baseline" }, places: [{ path: ".env" }] });
});
