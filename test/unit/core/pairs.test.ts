/** Which parts of an AWS credential belong together, by where they stand. */
import { expect, test } from "vitest";
import { nearness, pairFindings as pairWith, pairingCost } from "../../../src/core/pairs.ts";
import { pairOf } from "../../../src/rules/pairs.ts";
import { awsFacts } from "../../../src/core/aws/key-id.ts";
import type { Finding, Place } from "../../../src/core/finding.ts";
import { Secret } from "../../../src/core/secret.ts";
import { finding, place } from "../../support/reports.ts";
import { awsKeyId, awsSecret, hex, seeded } from "../../support/secrets.ts";

const random = seeded(63);
const pairFindings = (findings: readonly Finding[]): readonly Finding[] => pairWith(findings, pairOf);
const oid = (): string => hex(random, 40);

function id(over: Partial<Place>, kind: "KIA" | "SIA" = "KIA"): Finding {
  const value = awsKeyId(random, kind);
  const idFacts = awsFacts(value);
  return finding({
    rule: "aws-access-key-id",
    fingerprint: hex(random, 32),
    secret: new Secret(value),
    places: [place("id.env", over)],
    ...(idFacts === undefined ? {} : { idFacts }),
  });
}

function secret(over: Partial<Place>, rule = "aws-secret-access-key"): Finding {
  return finding({
    rule,
    fingerprint: hex(random, 32),
    secret: new Secret(awsSecret(random)),
    places: [place("secret.env", over)],
  });
}

/** As the engine relates them within one blob. */
function related(a: Finding, b: Finding): [Finding, Finding] {
  return [
    { ...a, related: [...a.related, b.fingerprint] },
    { ...b, related: [...b.related, a.fingerprint] },
  ];
}

const pairs = (findings: readonly Finding[]): (readonly [string, string][] | undefined)[] =>
  pairFindings(findings).map(({ pairing }) => pairing?.map(({ by, confidence }) => [by, confidence]));

test("alone with each other in a file: high; one of several: medium", () => {
  const blob = oid();
  expect(pairs(related(id({ blob }), secret({ blob })))).toEqual([[["file", "high"]], [["file", "high"]]]);
  const [first, one] = related(id({ blob }), secret({ blob }));
  const [both, other] = related(first, secret({ blob }));
  expect(pairs([both, one, other])).toEqual([
    [
      ["file", "medium"],
      ["file", "medium"],
    ],
    [["file", "medium"]],
    [["file", "medium"]],
  ]);
});

test("halves in two files of one commit: medium, related, and the secret gets the id's account", () => {
  const commit = oid();
  const [one, other] = [id({ blob: oid(), commit }), secret({ blob: oid(), commit })];
  const [first, second] = pairFindings([one, other]);
  expect(first?.pairing).toEqual([{ with: other.fingerprint, by: "commit", confidence: "medium" }]);
  expect(first?.related).toEqual([other.fingerprint]);
  expect(second?.related).toEqual([one.fingerprint]);
  expect(second?.idFacts).toEqual(one.idFacts);
});

test("more halves than two in one commit: low, and not called related", () => {
  const commit = oid();
  const here = (): Partial<Place> => ({ blob: oid(), commit });
  const paired = pairFindings([id(here()), secret(here()), secret(here())]);
  expect(paired.map(({ pairing }) => pairing?.map(({ confidence }) => confidence))).toEqual([
    ["low", "low"],
    ["low"],
    ["low"],
  ]);
  for (const one of paired) expect(one.related).toEqual([]);
});

test("what has its partner in its own file is not paired over the commit", () => {
  const commit = oid();
  const blob = oid();
  const lone = secret({ blob: oid(), commit });
  const paired = pairFindings([...related(id({ blob, commit }), secret({ blob, commit })), lone]);
  expect(paired[2]?.pairing).toBeUndefined();
});

test("halves of two commits, a lone id and a lone secret stay halves", () => {
  const findings = [id({ blob: oid(), commit: oid() }), secret({ blob: oid(), commit: oid() })];
  expect(pairFindings(findings)).toEqual(findings);
  for (const one of findings) expect(pairFindings([one])).toEqual([one]);
});

test("what is staged is one commit; blobs that no commit holds are not", () => {
  const staged = { source: "index" } as const;
  expect(pairs([id({ ...staged, blob: oid() }), secret({ ...staged, blob: oid() })])[0]).toEqual([
    ["commit", "medium"],
  ]);
  expect(pairs([id({ blob: oid() }), secret({ blob: oid() })])).toEqual([undefined, undefined]);
});

test("a session token goes with a temporary id, never with a long-term one", () => {
  const commit = oid();
  const token = secret({ blob: oid(), commit }, "aws-session-token");
  expect(pairs([id({ blob: oid(), commit }, "SIA"), token])[1]).toEqual([["commit", "medium"]]);
  expect(pairs([id({ blob: oid(), commit }), token])[1]).toBeUndefined();
});

test("nearer is likelier: the same lines, the same file, the same commit, the same repository", () => {
  const commit = oid();
  const blob = oid();
  const one = id({ blob, commit, line: 10 });
  const order = [
    secret({ blob, commit, line: 11 }),
    secret({ blob, commit, line: 400 }),
    secret({ blob: oid(), commit }),
    secret({ blob: oid(), commit: oid() }),
  ];
  const ranks = order.map((other) => pairingCost(one, other));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(4);
  expect(order.map((other) => nearness(one, other).by)).toEqual(["file", "file", "commit", "repository"]);
});
