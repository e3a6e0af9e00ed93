/** Sightings become findings: joined, sorted, suppressed by config and comments. */
import { expect, test } from "vitest";
import type { Place, Sighting } from "../../../src/core/finding.ts";
import { fingerprint } from "../../../src/core/fingerprint.ts";
import type { Match } from "../../../src/core/match.ts";
import { Secret } from "../../../src/core/secret.ts";
import { type Config, emptyConfig } from "../../../src/policy/config.ts";
import { judge } from "../../../src/policy/judge.ts";
import { type Policy, strictestPolicy } from "../../../src/policy/policy.ts";
import { place, match } from "../../support/policy/sightings.ts";

const own: Policy = { ...strictestPolicy, trustComments: true };

const configured = (config: Partial<Config>): Policy => ({ ...own, config: { ...emptyConfig, ...config } });

const sighting = (m: Match, p: Place, related: readonly Match[] = []): Sighting => ({ match: m, place: p, related });

const generic = { rule: "generic-password", provider: "generic", confidence: "medium" } as const;

test("a secret in three places is one finding with sorted places and no doubles", async () => {
  const value = "value-of-the-secret";
  const { findings } = await judge(
    [
      place("b.txt", 2),
      place("a.txt", 9),
      place("b.txt", 2),
      place(null, 1, { source: "commit-message" }),
      place("a.txt", 3),
    ].map((p) => sighting(match(value), p)),
    own,
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.places.map(({ path, line }) => [path, line])).toEqual([
    ["a.txt", 3],
    ["a.txt", 9],
    ["b.txt", 2],
    [null, 1],
  ]);
  expect(findings[0]?.fingerprint).toBe(fingerprint(new Secret(value)));
  expect(findings[0]?.suppressed).toBeUndefined();
});

test("the surest rule names the finding, and a vendor's goes before a generic one", async () => {
  const sightings = [
    sighting(match("v", { ...generic, confidence: "high", severity: "critical" }), place("a")),
    sighting(match("v", { rule: "vendor-weak", confidence: "medium" }), place("a")),
    sighting(match("v"), place("a")),
  ];
  const { findings } = await judge(sightings, own);
  expect(findings.map(({ rule }) => rule)).toEqual(["vendor-token"]);
  expect(findings[0]?.places).toHaveLength(1);
});

test("worst first, suppressed last, whatever the order of the sightings", async () => {
  const sightings = [
    sighting(match("low", { severity: "low" }), place("a")),
    sighting(match("critical-medium", { severity: "critical", confidence: "medium" }), place("a")),
    sighting(match("critical-high", { severity: "critical" }), place("z")),
    sighting(
      match("suppressed", { severity: "critical", directives: [{ tool: "leakscan", reason: "known" }] }),
      place("a"),
    ),
    sighting(match("high"), place("a")),
  ];
  const order = async (given: Sighting[]): Promise<string[]> =>
    (await judge(given, own)).findings.map(({ secret }) => secret.reveal());
  const expected = ["critical-high", "critical-medium", "high", "low", "suppressed"];
  expect(await order(sightings)).toEqual(expected);
  expect(await order([...sightings].reverse())).toEqual(expected);
});

test("a rule that is off is suppressed by the config; another rule at the same place still counts", async () => {
  const off = configured({ rules: { generic: "off" } });
  const { findings } = await judge([sighting(match("v", generic), place("a"))], off);
  expect(findings[0]?.suppressed).toEqual({ by: "config", reason: "rule-off: generic-password" });
  const both = await judge(
    [
      sighting(match("v", { ...generic, confidence: "high" }), place("a")),
      sighting(match("v", { confidence: "medium" }), place("a")),
    ],
    off,
  );
  expect(both.findings[0]).toMatchObject({ rule: "vendor-token", confidence: "medium" });
  expect(both.findings[0]?.suppressed).toBeUndefined();
});

test("the config changes a rule's severity", async () => {
  const { findings } = await judge([sighting(match("v"), place("a"))], configured({ rules: { vendor: "low" } }));
  expect(findings[0]?.severity).toBe("low");
});

test("ignored paths: suppressed only where every place is, the others lead, and the number is told", async () => {
  const policy = configured({ ignore: [{ paths: ["test/**", "!test/real/**"] }] });
  const all = await judge([sighting(match("v"), place("test/a")), sighting(match("v"), place("test/b"))], policy);
  expect(all.findings[0]?.suppressed).toEqual({ by: "config", reason: "path-ignored" });
  expect(all.suppressedPlaces).toBe(0);
  const some = await judge(
    [
      sighting(match("v"), place("test/a")),
      sighting(match("v"), place("z/b")),
      sighting(match("v"), place("test/real/c")),
    ],
    policy,
  );
  expect(some.findings[0]?.suppressed).toBeUndefined();
  expect(some.findings[0]?.places.map(({ path }) => path)).toEqual(["test/real/c", "z/b", "test/a"]);
  expect(some.suppressedPlaces).toBe(1);
});

test("an ignore entry with rules counts for these alone and gives its reason", async () => {
  const policy = configured({ ignore: [{ paths: ["docs/**"], rules: ["generic"], reason: "made-up values" }] });
  const { findings } = await judge(
    [sighting(match("one", generic), place("docs/a")), sighting(match("two"), place("docs/a"))],
    policy,
  );
  expect(findings.map(({ secret, suppressed }) => [secret.reveal(), suppressed?.reason])).toEqual([
    ["two", undefined],
    ["one", "made-up values"],
  ]);
});

test("a message has no path, so no path glob lets it pass", async () => {
  const { findings } = await judge(
    [sighting(match("v"), place(null, 1, { source: "tag-message" }))],
    configured({ ignore: [{ paths: ["**"] }] }),
  );
  expect(findings[0]?.suppressed).toBeUndefined();
});

test("comments count by the config, and never where the text is not one's own", async () => {
  const commented = (tool: string, reason?: string): Sighting =>
    sighting(match("v", { directives: [reason === undefined ? { tool } : { tool, reason }] }), place("a"));
  const reasonOf = async (policy: Policy, given: Sighting): Promise<string | undefined> =>
    (await judge([given], policy)).findings[0]?.suppressed?.reason;
  expect(await reasonOf(own, commented("leakscan", "made up"))).toBe("made up");
  expect(await reasonOf(own, commented("other-tool"))).toBe("comment-for: other-tool");
  expect(await reasonOf(configured({ allowComments: "with-reason" }), commented("leakscan", " "))).toBeUndefined();
  expect(await reasonOf(configured({ allowComments: "with-reason" }), commented("leakscan", "why"))).toBe("why");
  expect(await reasonOf(configured({ allowComments: false }), commented("leakscan", "why"))).toBeUndefined();
  const untrusted = await judge([commented("leakscan", "why")], strictestPolicy);
  expect(untrusted.findings[0]?.suppressed).toBeUndefined();
  expect(untrusted.untrustedComments).toBe(1);
});

test("a comment lets its own place pass, not the same secret elsewhere", async () => {
  const { findings, suppressedPlaces } = await judge(
    [
      sighting(match("v", { directives: [{ tool: "leakscan", reason: "test" }] }), place("a")),
      sighting(match("v"), place("b")),
    ],
    own,
  );
  expect(findings[0]?.suppressed).toBeUndefined();
  expect(findings[0]?.places[0]?.path).toBe("b");
  expect(suppressedPlaces).toBe(1);
});

test("a weak password of a sample config is low, and counts where it is in use; a lock file's hash is no finding", async () => {
  const judged = { score: 600, weak: true, plain: true, standIn: false, connection: false, common: false };
  const weak = { ...generic, confidence: "low", judged } as const;
  const { findings } = await judge(
    [
      sighting(match("one", weak), place("config.sample.ts")),
      sighting(match("two", { ...generic, judged: { ...judged, weak: false } }), place("yarn.lock")),
    ],
    own,
  );
  expect(findings.map(({ rule, confidence, note }) => [rule, confidence, note])).toEqual([
    ["generic-password", "low", undefined],
  ]);
  const both = await judge(
    [
      sighting(match("one", weak), place("config.sample.ts")),
      sighting(match("one", weak), place("docker-compose.yml")),
    ],
    own,
  );
  expect(both.findings[0]).toMatchObject({ confidence: "medium", note: "file-kind:deployment" });
  expect(both.findings[0]?.places[0]?.path).toBe("docker-compose.yml");
});

test("in a lock file a vendor's word beside a hash counts for little, a random password in a package's URL for as much as ever", async () => {
  const medium = { confidence: "medium" } as const;
  const { findings } = await judge(
    [
      sighting(match("one", { ...medium, rule: "vendor-token-likely" }), place("yarn.lock")),
      sighting(match("two", { confidence: "high", rule: "url-credentials" }), place("package-lock.json")),
    ],
    own,
  );
  expect(new Map(findings.map(({ rule, confidence }) => [rule, confidence]))).toEqual(
    new Map([
      ["vendor-token-likely", "low"],
      ["url-credentials", "high"],
    ]),
  );
});

test("related findings name each other; what is not itself a finding is left out", async () => {
  const [id, secret, absent] = [match("key-id"), match("key-secret", { guessable: true }), match("not-seen")];
  const { findings } = await judge(
    [sighting(id, place("a"), [secret, absent]), sighting(secret, place("a", 2), [id])],
    own,
  );
  const byValue = new Map(findings.map((finding) => [finding.secret.reveal(), finding]));
  expect(byValue.get("key-id")?.related).toEqual([byValue.get("key-secret")?.fingerprint]);
  expect(byValue.get("key-secret")?.related).toEqual([byValue.get("key-id")?.fingerprint]);
});

test("AWS facts stand at the key id and at the secret that was found with it", async () => {
  const id = match(["A", "KIA", "QYLPMN5HFJNMHGIQ"].join(""), { provider: "aws" });
  const secret = match("the-secret", { provider: "aws" });
  const { findings } = await judge(
    [
      sighting(id, place("a"), [secret]),
      sighting(secret, place("a", 2), [id]),
      sighting(match("other"), place("a", 3), [id]),
    ],
    own,
  );
  const facts = { keyType: "long-term", accountId: "052310077262", canary: true };
  expect(Object.fromEntries(findings.map((finding) => [finding.secret.length, finding.idFacts]))).toEqual({
    20: facts,
    10: facts,
    5: undefined,
  });
});

test("no sightings, no findings", async () => {
  expect(await judge([], own)).toMatchObject({
    findings: [],
    suppressedPlaces: 0,
    untrustedComments: 0,
    notCompared: 0,
  });
});
