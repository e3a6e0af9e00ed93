import { describe, expect, test } from "vitest";
import type { Pairing } from "../../../src/core/finding.ts";
import { Secret } from "../../../src/core/secret.ts";
import { en } from "../../../src/messages/en/report.ts";
import { write as github } from "../../../src/report/github.ts";
import { write as human } from "../../../src/report/human.ts";
import { write as markdown } from "../../../src/report/markdown.ts";
import { displayWidth } from "../../../src/report/terminal/width.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { ko } from "../../../src/messages/ko/report.ts";
import { finding, place, report, reportOptions, secrets } from "../../support/reports.ts";

/** A made-up password. */
const weakValue = ["sunshine", "horse", "42"].join("");
const staged = { mode: "staged", blobs: 3, commits: 0 } as const;
const [idName, secretName, tokenName] = ["1", "2", "3"].map((digit) => digit.repeat(32)) as [string, string, string];
const pairing = (...others: string[]): Pairing[] =>
  others.map((other) => ({ with: other, by: "file", confidence: "high" }));

const id = finding({
  fingerprint: idName,
  rule: "aws-access-key-id",
  secret: new Secret(secrets.keyId),
  pairing: pairing(secretName),
  related: [secretName],
  places: [place("a.env", { line: 2, source: "index" })],
});
const secret = finding({
  fingerprint: secretName,
  pairing: pairing(idName),
  related: [idName],
  places: [place("a.env", { line: 3, source: "index" })],
});

describe("a credential of two parts", () => {
  test("is one entry of a blocked commit, with one command that accepts it", () => {
    const text = human(report([id, secret], staged), reportOptions());
    expect(text.split("\n")[0]).toBe("leakscan: commit blocked: AWS secret access key in a.env:3");
    expect(text).toContain(`+ AWS access key id  ${new Secret(secrets.keyId).masked}`);
    expect(text.match(/leakscan allow/g)).toHaveLength(1);
    expect(text).toContain("leakscan allow 22222222 --reason");
  });

  test("is one entry everywhere a person reads", () => {
    const given = report([id, secret]);
    expect(human(given, reportOptions())).toContain("1 secret found");
    expect(github(given, reportOptions()).match(/^::error /gm)).toHaveLength(1);
    expect(github(given, reportOptions())).toContain("AWS access key id AKIA");
    expect(markdown(given, reportOptions()).match(/^\| critical/gm)).toHaveLength(1);
  });

  test("with a session token it is still one", () => {
    const token = finding({
      fingerprint: tokenName,
      rule: "aws-session-token",
      secret: new Secret(secrets.github),
      pairing: pairing(idName),
    });
    const whole = { ...id, pairing: pairing(secretName, tokenName) };
    expect(github(report([whole, secret, token]), reportOptions()).match(/^::error /gm)).toHaveLength(1);
  });

  test("is two entries where an id stands beside two secrets, for nobody knows whose it is", () => {
    const unsure: Pairing[] = [{ with: secretName, by: "file", confidence: "medium" }];
    const given = report([
      { ...id, pairing: unsure },
      { ...secret, pairing: [] },
    ]);
    expect(github(given, reportOptions()).match(/^::error /gm)).toHaveLength(2);
  });
});

describe("one weak password in many files", () => {
  const weak = (at: number) =>
    finding({
      fingerprint: String(at).padStart(8, "0").padEnd(32, "a"),
      rule: "generic-password",
      provider: "generic",
      severity: "medium",
      guessable: true,
      secret: new Secret(weakValue),
      places: [place(`svc/compose.${at}.yml`, { source: "index" })],
    });
  const thirty = Array.from({ length: 30 }, (_, at) => weak(at));

  test("is one entry, and one command accepts it at every path", () => {
    const text = human(report(thirty, staged), reportOptions());
    expect(text.split("\n")[0]).toBe("leakscan: commit blocked: generic-password in svc/compose.0.yml:12");
    expect(text).toContain("where: svc/compose.0.yml:12 and 29 more places");
    expect(text.match(/leakscan allow/g)).toHaveLength(1);
    expect(text.match(/\b[0-9]{8}\b/g)).toHaveLength(30);
  });

  test("another password stays another entry, also with the same mask and fingerprint", () => {
    const other = { ...weak(0), secret: new Secret(`${weakValue.slice(0, 2)}${"x".repeat(12)}`) };
    expect(human(report([...thirty, other], staged), reportOptions())).toContain("(and 1 more)");
  });

  test("of a report that was read from a file nobody knows that they are one", () => {
    const masked = thirty.map((one) => ({ ...one, secret: Secret.fromMasked("su****") }));
    expect(human(report(masked, staged), reportOptions())).toContain("(and 29 more)");
  });
});

test("fingerprints are shown with eight digits, and more only where eight would mean two findings", () => {
  const names = ["a".repeat(32), `${"b".repeat(12)}${"0".repeat(20)}`, `${"b".repeat(12)}${"1".repeat(20)}`];
  const given = report(names.map((fingerprint) => finding({ fingerprint })));
  const shown = [...human(given, reportOptions()).matchAll(/fingerprint +(\w+)/g)].map(([, name]) => name);
  expect(shown).toEqual(["aaaaaaaa", "bbbbbbbbbbbb0", "bbbbbbbbbbbb1"]);
});

test("what the team's config says stands before the ways on, and in each annotation", () => {
  const help = { text: "Ask in #security.", url: "https://wiki.example.com/secrets" };
  const given = report([secret], staged);
  expect(human(given, reportOptions({ help }))).toMatch(
    /Your team's advice\n {2}Ask in #security\.\n {2}https:\/\/wiki\.example\.com\/secrets\n\nTake it out/,
  );
  expect(github(given, reportOptions({ help }))).toContain("Ask in #security. https://wiki.example.com/secrets");
  expect(human(report([], { ...staged, notRead: [{ what: "a", why: "EACCES" }] }), reportOptions({ help }))).toContain(
    "Ask in #security.",
  );
});

test.each([
  ["en", en],
  ["ja", ja],
  ["ko", ko],
] as const)("%s: by hand nothing was blocked, in a push everything stands in its commits", (_, messages) => {
  const given = report([secret], staged);
  expect(human(given, reportOptions({ byHand: true }, messages)).split("\n")[0]).not.toMatch(/block|ブロック|차단/);
  expect(human(given, reportOptions({}, messages)).split("\n")[0]).toMatch(/block|ブロック|차단/);
});

test.each([
  ["en", en],
  ["ja", ja],
  ["ko", ko],
] as const)("%s: in a terminal of 60 columns no line is wider, but for a word that is", (_, messages) => {
  const name = `${"deep/".repeat(9)}production.env`;
  const given = report([id, { ...secret, places: [place(name, { line: 3, source: "index" })] }], staged);
  const help = { text: "Our security team answers within minutes in the channel that all of us know." };
  const options = { width: 60, isTerminal: true, help, command: "packages/app/node_modules/.bin/leakscan" };
  const wide = human(given, reportOptions(options, messages))
    .split("\n")
    .filter((line) => displayWidth(line) > 60)
    .map((line) => line.trim().replace(/ \\$/, ""));
  expect(wide.filter((line) => line.includes(" "))).toEqual([]);
});

test("the rest is listed by a command of what was stopped", () => {
  const many = Array.from({ length: 7 }, (_, at) =>
    finding({ fingerprint: String(at).padEnd(32, "0"), places: [place(`f${at}.py`)] }),
  );
  expect(human(report(many, staged), reportOptions())).toContain("`leakscan staged --all` lists them all");
  const push = human(report(many), reportOptions({ isPush: true, pushedRange: "1111111111..2222222222" }));
  expect(push).toContain("`leakscan range 1111111111..2222222222 --all`");
  expect(human(report(many, { ...staged, mode: "message" }), reportOptions())).toContain("COMMIT_EDITMSG");
});
