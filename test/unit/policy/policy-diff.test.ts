import { expect, test } from "vitest";
import { emptyBaseline } from "../../../src/policy/baseline.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";
import { loosened } from "../../../src/policy/policy-diff.ts";
import { allRules } from "../../../src/rules/all.ts";

/** What the second config lets pass that the first did not. */
function between(before: object, after: object): readonly string[] {
  const policy = (config: object) => ({
    config: parseConfig(JSON.stringify(config), "config"),
    baseline: emptyBaseline,
    trustComments: false,
  });
  return loosened(policy(before), policy(after), allRules).map(({ what, change }) =>
    change ? `${what} ${change}` : what,
  );
}

test("the same, or nothing but stricter, loosens nothing", () => {
  const config = { rules: { jwt: "off" }, ignore: ["a/**", { paths: ["b"], reason: "x" }], allowComments: false };
  expect(between(config, config)).toEqual([]);
  expect(between(config, { allowComments: false, strict: true })).toEqual([]);
  expect(between({}, { rules: { jwt: "low", aws: "critical" }, allowComments: "with-reason", language: "ja" })).toEqual(
    [],
  );
  expect(between({ ignore: ["b", "a"] }, { ignore: ["a", "b"] })).toEqual([]);
});

test("rules that are switched off, one by one, by provider, all, or since what held them back is gone", () => {
  expect(between({}, { rules: { aws: "off" } })).toEqual(['rules: {"aws":"off"}']);
  expect(between({}, { rules: { "*": "off" } })).toEqual(['rules: {"*":"off"}']);
  expect(between({ rules: { "*": "off", aws: "on" } }, { rules: { "*": "off" } })).toEqual([
    'rules: {"aws":"on"} removed',
  ]);
  expect(between({ rules: { "*": "off" } }, { rules: { aws: "off" } })).toEqual([]);
});

test("ignored paths: added, with rules or a reason, and a negation that is gone or has moved", () => {
  expect(between({ ignore: ["a"] }, { ignore: ["a", "**"] })).toEqual(['ignore: "**"']);
  expect(between({}, { ignore: [{ paths: ["b"], rules: ["aws"] }] })).toEqual([
    'ignore: {"paths":["b"],"rules":["aws"]}',
  ]);
  expect(between({ ignore: ["a", "!a/b"] }, { ignore: ["a"] })).toEqual(['ignore: "!a/b" removed']);
  expect(between({ ignore: ["a", "!a/b"] }, { ignore: ["!a/b", "a"] })).toEqual(['ignore: ["!a/b","a"] reordered']);
});

test("what may be unread, whether comments count, how strict, how large", () => {
  expect(between({}, { acceptUnread: [{ what: "x.zip", reason: "r" }] })).toEqual([
    'acceptUnread: {"what":"x.zip","reason":"r"}',
  ]);
  expect(between({ allowComments: false }, {})).toEqual(["allowComments: true"]);
  expect(between({ allowComments: "with-reason" }, { allowComments: true })).toEqual(["allowComments: true"]);
  expect(between({ strict: true }, {})).toEqual(["strict: false"]);
  expect(between({}, { maxSize: "1kB" })).toEqual(["maxSize: 1000"]);
  expect(between({ maxSize: "1kB" }, { maxSize: "2kB" })).toEqual([]);
});

test("custom rules that are changed or gone", () => {
  const rule = { id: "acme-key", description: "an Acme key", prefix: "acme_", alphabet: "alnum", length: 32 };
  expect(between({ customRules: [rule] }, { customRules: [rule] })).toEqual([]);
  expect(between({}, { customRules: [rule] })).toEqual([]);
  expect(between({ customRules: [rule] }, {})).toEqual(['customRules: "acme-key" changed-or-removed']);
  const weaker = { ...rule, length: 64 };
  expect(between({ customRules: [rule] }, { customRules: [weaker] })).toHaveLength(1);
});

test("the baseline: entries that are new, or accept what lives", () => {
  const entry = { fingerprint: "a".repeat(32), rule: "jwt", masked: "ey****", path: "a.txt", reason: "r" };
  const live = { ...entry, accept: "live" as const };
  const policy = (findings: readonly (typeof entry)[]) => ({
    config: parseConfig("{}", "config"),
    baseline: { salt: "", findings },
    trustComments: false,
  });
  const what = (before: readonly (typeof entry)[], after: readonly (typeof entry)[]): readonly object[] =>
    loosened(policy(before), policy(after), allRules);
  expect(what([], [entry])).toEqual([{ by: "baseline", what: `${entry.fingerprint}, jwt, a.txt` }]);
  expect(what([entry], [live])).toEqual([{ by: "baseline", what: `${entry.fingerprint}, jwt, a.txt, accept: live` }]);
  expect(what([live], [entry])).toEqual([]);
  expect(what([entry], [])).toEqual([]);
});

test("allow, other settings for folders, confidence, weak passwords and other scanners' files", () => {
  const allow = { reason: "r", paths: ["a"] };
  expect(between({}, { allow: [allow] })).toEqual(['allow: {"reason":"r","paths":["a"]}']);
  expect(between({ allow: [allow] }, {})).toEqual([]);
  const overrides = [{ paths: ["a"], rules: { aws: "off" } }];
  expect(between({}, { overrides })).toEqual([`overrides: ${JSON.stringify(overrides)}`]);
  expect(between({ overrides }, { overrides })).toEqual([]);
  expect(between({}, { confidence: "high" })).toEqual(['confidence: "high"']);
  expect(between({ confidence: "low" }, {})).toEqual(['confidence: "medium"']);
  expect(between({}, { confidence: "low" })).toEqual([]);
  expect(between({}, { weak: "off" })).toEqual(['weak: "off"']);
  expect(between({ weak: "off" }, { weak: "high" })).toEqual([]);
  expect(between({}, { compat: true })).toEqual(["compat: true"]);
});

test("a digest that another scanner's file accepts is named by its line", () => {
  const policy = { config: parseConfig("{}", "config"), baseline: emptyBaseline, trustComments: false };
  const digest = { kind: "sha1", value: "0".repeat(40) } as const;
  const digests = [{ where: ".secrets.baseline:7:5", path: "a.txt", digest, reason: "r" }];
  expect(loosened(policy, { ...policy, digests }, allRules)).toEqual([
    { by: "baseline", what: ".secrets.baseline:7:5, a.txt" },
  ]);
  expect(loosened({ ...policy, digests }, { ...policy, digests }, allRules)).toEqual([]);
});
