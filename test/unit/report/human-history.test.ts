/** The text for a terminal: a history. */
import { describe, expect, test } from "vitest";
import { Secret } from "../../../src/core/secret.ts";
import { write as human } from "../../../src/report/human.ts";
import { commit, finding, place, report, reportOptions, secrets } from "../../support/reports.ts";

const masked = new Secret(secrets.aws).masked;

describe("a history", () => {
  const exposure = {
    introduced: [commit(), commit()],
    removed: [commit({ oid: "9f8e7d6c5b".repeat(4), subject: `Remove ${secrets.aws}`, date: "2021-03-05T10:00:00Z" })],
    atHead: false,
    reachable: true,
    refs: ["refs/heads/main", "refs/heads/next", "refs/tags/v1", "refs/tags/v2", "refs/tags/v3"],
    commits: 1204,
  };

  test("a secret over time", () => {
    const key = finding({
      fingerprint: "aa2a9c0d11e84b5f9a7766aa55bb44dd",
      rule: "github-token",
      severity: "high",
      confidence: "medium",
      secret: new Secret(secrets.github),
      exposure: { ...exposure, introduced: [], removed: [], reachable: false, refs: [], commits: 0 },
      note: "checksum-wrong",
    });
    const given = report([
      finding({ exposure, places: [place(), place("b"), place("c")], related: [key.fingerprint] }),
      key,
      finding({ suppressed: { by: "baseline", reason: "old" } }),
      finding({ confidence: "low" }),
    ]);
    expect(human(given, reportOptions()))
      .toBe(`leakscan: 2 secrets found in the history of /home/ada/shop, none of them at HEAD any more

1. AWS secret access key  critical
   ${masked}
   where        config/app.env:12 and 2 more places
   introduced   1a2b3c4d5e 2021-03-04 Ada Author: Add the deploy script (and 1 …
   removed      9f8e7d6c5b 2021-03-05 Ada Author: Remove ${masked}
   now          gone from HEAD, still in history; 1,204 commits; main, next,
                tags/v1, 2 more
   belongs to   GitHub token ${new Secret(secrets.github).masked}
   fingerprint  3f2a9c0d

2. GitHub token  high, likely
   ${new Secret(secrets.github).masked}
   where        config/app.env:12
   now          on no branch or tag, but still stored in this repository
   note         its checksum is wrong: mistyped, or made up
   fingerprint  aa2a9c0d

Deleting the line is not enough. History keeps every one of these, and so does
every clone and fork. Anything already pushed is compromised: revoke it first,
then clean up.
The first hour after a leak, step by step (for leaks.json, scan again with
--format json --output leaks.json):
    leakscan respond leaks.json
A false alarm?
    leakscan allow FINGERPRINT --reason "why it is safe"

1 suppressed: 1 by the baseline.
1 low-confidence finding hidden (--strict shows it).
2 secrets: 1 critical, 1 high. Read 170,050 blobs, 96,930 commits in 12.3 s.
`);
  });

  test("thousands of findings: twenty in full, then a table by kind", () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      finding({ rule: at % 3 === 0 ? "github-token" : "my-rule", severity: at % 2 === 0 ? "high" : "low" }),
    );
    const text = human(report(many), reportOptions());
    expect(text).toMatch(/^leakscan: 3,000 secrets found/);
    expect(text).toContain("\n20. ");
    expect(text).not.toContain("\n21. ");
    expect(text).toMatch(/And 2,980 more, by kind:\n +[\d,]+ {2}my-rule\n +[\d,]+ {2}GitHub token\n/);
    expect(text.split("\n").length).toBeLessThan(150);
  });

  test("with --all every one of them", () => {
    const many = Array.from({ length: 60 }, () => finding());
    const text = human(report(many), reportOptions({ all: true }));
    expect(text).toContain("\n60. ");
    expect(text).not.toContain("by kind");
    expect(human(report(many), reportOptions())).toContain("--format html --output leaks.html");
    expect(human(report(many.slice(0, 7), { mode: "staged" }), reportOptions({ all: true }))).toContain("\n7. ");
  });

  test("what a branch holds comes before what none does, what HEAD holds before what only history does", () => {
    const exposure = { introduced: [], removed: [], refs: [], commits: 1 };
    const given = [
      finding({ rule: "dangling", exposure: { ...exposure, atHead: false, reachable: false } }),
      finding({ rule: "gone", exposure: { ...exposure, atHead: false, reachable: true } }),
      finding({ rule: "at-head", exposure: { ...exposure, atHead: true, reachable: true } }),
      finding({ rule: "small", severity: "low", exposure: { ...exposure, atHead: true, reachable: true } }),
    ];
    const text = human(report(given), reportOptions());
    expect([...text.matchAll(/^\d\. (\S+)/gm)].map(([, rule]) => rule)).toEqual([
      "at-head",
      "gone",
      "small",
      "dangling",
    ]);
  });

  test("the same weak password in ten files is one secret with ten places and all its fingerprints", () => {
    const weak = (at: number, value = "hunter-in-the-dark") =>
      finding({
        rule: "weak",
        fingerprint: String(at).repeat(32),
        secret: new Secret(value),
        guessable: true,
        places: [place(`${at}.yml`)],
      });
    const text = human(
      report([...Array.from({ length: 9 }, (_, at) => weak(at)), weak(9, "another-in-the-dark")]),
      reportOptions({ width: 160 }),
    );
    expect(text).toMatch(/^leakscan: 2 secrets found/);
    expect(text).toContain("0.yml:12 and 8 more places\n");
    expect(text).toMatch(/fingerprint +0{8}, 1{8}, 2{8}, 6\s+more\n/);
    expect(text).toContain("2 secrets: 2 critical.");
  });

  test("a masked path is named by its object too, so that the file can be found", () => {
    const blob = "1234567890".repeat(4);
    const given = report([
      finding({ places: [place(`dumps/${secrets.aws}.sql`, { blob }), place("a.sql", { blob })] }),
    ]);
    const text = human(given, reportOptions());
    expect(text).toContain(`dumps/${new Secret(secrets.aws).masked}.sql:12 (1234567890) and 1 more place\n`);
  });

  test("a pipe gets whole paths, a terminal shortened ones", () => {
    const path = `src/${"deep/".repeat(60)}app.env`;
    const given = report([finding({ places: [place(path)] })], { notRead: [{ what: path, why: "corrupt-object" }] });
    expect(human(given, reportOptions({ isTerminal: false })).split(path)).toHaveLength(3);
    expect(human(given, reportOptions())).not.toContain(path);
  });

  test("hyperlinks where the terminal knows them: to the host's page, else to the file, never to a masked path", () => {
    const exposure = {
      introduced: [commit()],
      removed: [],
      atHead: true,
      reachable: true,
      refs: ["refs/heads/main"],
      commits: 1,
    };
    const linked = (remote: string | undefined, path: string) => {
      const places = [place(path, { commit: commit().oid, atHead: true })];
      const text = human(
        report([finding({ places, exposure })], remote === undefined ? {} : { remote }),
        reportOptions({ hyperlinks: true }),
      );
      return [...text.matchAll(/\x1b\]8;;([^\x1b]+)\x1b\\/g)].map(([, address]) => address);
    };
    const { oid } = commit();
    expect(linked("git@github.com:example/shop.git", "a b.env")).toEqual([
      `https://github.com/example/shop/blob/${oid}/a%20b.env#L12`,
      `https://github.com/example/shop/commit/${oid}`,
    ]);
    expect(linked(undefined, "a.env")).toEqual(["file:///home/ada/shop/a.env"]);
    expect(linked(undefined, `${secrets.aws}.env`)).toEqual([]);
    expect(human(report([finding({ exposure })]), reportOptions())).not.toContain("\x1b");
  });

  test("a proved live key is told first and loudly", () => {
    const live = finding({
      rule: "my-rule",
      severity: "low",
      verdict: { status: "live", checkedAt: "2026-11-22T10:20:30Z", arn: "arn:aws:iam::123456789012:user/x" },
    });
    expect(human(report([finding(), live]), reportOptions())).toContain("1. my-rule  ACTIVE, low\n");
  });

  test("nothing found: one calm line with what was read", () => {
    expect(human(report([]), reportOptions())).toBe("leakscan: nothing found in 170,050 blobs, 96,930 commits\n");
  });

  test("never clean when something was not read, and only five are named", () => {
    const notRead = Array.from({ length: 9 }, (_, at) => ({ what: `f${at}`, why: "corrupt-object" }));
    const text = human(report([], { notRead }), reportOptions());
    expect(text.split("\n")[0]).toBe(
      "leakscan: nothing found in what was read (170,050 blobs, 96,930 commits), but 9 things could not be read",
    );
    expect(text).toContain("Could not be read (9):\n  - f0: the object is damaged\n");
    expect(text).toMatch(/f4: the object is damaged\n {2}and 4 more\n$/);
  });
});
