import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Secret } from "../../../src/core/secret.ts";
import { en } from "../../../src/messages/en/report.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { ko } from "../../../src/messages/ko/report.ts";
import { write as human } from "../../../src/report/human.ts";
import { displayWidth } from "../../../src/report/terminal/width.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { arbitraryReport, commit, finding, place, report, reportOptions, secrets } from "../../support/reports.ts";

const masked = new Secret(secrets.aws).masked;
const staged = { mode: "staged", blobs: 3, commits: 0 } as const;
const inIndex = [place("config/app.env", { source: "index" })];

test.each([
  ["en", en],
  ["ja", ja],
  ["ko", ko],
] as const)("%s: a note is told whole, on more lines where it must be", (_, messages) => {
  const text = human(report([finding({ note: "own-credential" })]), reportOptions({}, messages));
  expect(text).not.toContain("…");
  expect(text.replace(/\s/g, "")).toContain(messages.note("own-credential").replace(/\s/g, ""));
});

describe("a blocked commit", () => {
  test("one finding: what, where, why, and the three ways on", () => {
    expect(human(report([finding({ places: inIndex })], staged), reportOptions()))
      .toBe(`leakscan: commit blocked: AWS secret access key in config/app.env:12

   ${masked}  (critical)
   Anyone with it can use your cloud account: read its data, start servers, run
   up its bill.

Take it out
  Remove the value from the file, then stage it again:
    git add -- 'config/app.env'
  Or leave the whole file out of this commit; it stays on your disk as it is:
    git restore --staged -- 'config/app.env'
  An env file belongs in .gitignore, not in git:
    printf '%s\\n' '/config/app.env' >> .gitignore

A false alarm?
    leakscan allow 3f2a9c0d --reason "why it is safe"
  Or write a comment on its line, or on the line above:
    leakscan:allow why it is safe

Already pushed, or sent to anyone?
  Then it is no longer a secret. Revoke it first, step by step:
    leakscan history --format json --output leaks.json
    leakscan respond leaks.json
`);
  });

  test("many findings: the first line counts them, five are told, no wall", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      finding({ fingerprint: String(at).padStart(32, "0"), places: [place(`f${at}.env`)] }),
    );
    const text = human(report(many, staged), reportOptions());
    const lines = text.split("\n");
    expect(lines[0]).toBe("leakscan: commit blocked: AWS secret access key in f0.env:12 (and 29 more)");
    expect(text).toContain(`\n5. AWS secret access key  ${masked}  (critical)\n   where: f4.env:12\n`);
    expect(text).not.toContain("6. ");
    expect(text).toContain("And 25 more; `leakscan staged --all` lists them all.");
    expect(text).toContain("git add --update");
    expect(lines.length).toBeLessThan(50);
  });

  test("a file that cannot hold a comment is not told to", () => {
    const text = human(report([finding({ places: [place("package.json")] })], staged), reportOptions());
    expect(text).not.toContain("leakscan:allow");
    expect(text).toContain("leakscan allow ");
  });

  test("no comment is offered where the config lets none count", () => {
    const given = report([finding({ places: inIndex })], staged);
    expect(human(given, reportOptions({ commentsCount: false }))).not.toContain("leakscan:allow");
  });

  test("a commit message: how to write it again", () => {
    const text = human(
      report([finding({ places: [place(null, { source: "commit-message", line: 3 })] })], { mode: "message" }),
      reportOptions(),
    );
    expect(text.split("\n")[0]).toBe("leakscan: commit blocked: AWS secret access key in the commit message, line 3");
    expect(text).toContain("git commit --edit --file=");
    expect(text).not.toMatch(/git add|git restore/);
  });

  test("a file name that holds the secret: no command names it", () => {
    const text = human(
      report(
        [finding({ places: [place(`keys/${secrets.aws}`, { source: "path" }), place(`keys/${secrets.aws}`)] })],
        staged,
      ),
      reportOptions(),
    );
    expect(text).toContain("rename the file with git mv");
    expect(text).not.toMatch(/git add|git restore/);
  });

  test("a push: no comment, which the pushed commits would not hold; a tag's message is written anew with the tag", () => {
    const pushed = reportOptions({ isPush: true });
    const inFile = human(
      report([finding({ places: [place("app.env")], commit: commit() })], { mode: "range" }),
      pushed,
    );
    expect(inFile).toContain("git commit --amend");
    expect(inFile).not.toMatch(/leakscan:allow|git tag/);
    const inTag = human(
      report([finding({ places: [place(null, { source: "tag-message", line: 1 })] })], { mode: "range" }),
      pushed,
    );
    expect(inTag).toContain("    git tag --annotate --force TAG 'TAG^{}'\n");
    expect(inTag).not.toMatch(/--amend|rebase/);
  });

  test("not everything read: blocked, and says what and how to go on", () => {
    const text = human(
      report([], { ...staged, notRead: [{ what: "big.bin", why: "missing-object" }] }),
      reportOptions(),
    );
    expect(text).toBe(`leakscan: commit blocked: 1 thing could not be read, so it is not known what it holds

Could not be read (1):
  - big.bin: the object is missing (a partial or damaged clone)

Fix the problem and commit again.
If it is known and harmless, name it under "acceptUnread" in .leakscan.json.
`);
  });

  test("cut off: a warning, blocked with strict", () => {
    const given = report([], { ...staged, cut: [{ what: "a.zip", why: "encrypted-zip" }] });
    expect(human(given, reportOptions())).toBe(
      "leakscan: nothing found in what was read (3 staged files), but 1 thing was cut off\nNot read to the end (1):\n  - a.zip: the archive is encrypted\n",
    );
    expect(human(given, reportOptions({ strict: true }))).toMatch(
      /^leakscan: commit blocked: 1 thing could not be read/,
    );
  });

  test("nothing found: one calm line", () => {
    expect(human(report([], staged), reportOptions())).toBe("leakscan: nothing found in 3 staged files\n");
  });

  test.each([
    ["no-initial-commit", true],
    ["subdirectory", false],
  ])("%s: the shown command unstages the file", (_, firstCommit) => {
    const repository = createRepository();
    if (!firstCommit) repository.commit("first", { "sub/keep": "1" });
    else repository.write("sub/keep", "1");
    repository.write("it's.env", "x");
    repository.git("add", "it's.env");
    const text = human(
      report([finding({ places: [place("it's.env")] })], staged),
      reportOptions({ firstCommit, belowRoot: true }),
    );
    const shown = /^ {4}(git (?:restore|reset) .*)$/m.exec(text)?.[1] ?? "";
    execFileSync("sh", ["-c", shown], { cwd: `${repository.dir}/sub`, env: hermeticEnvironment() });
    expect(repository.git("status", "--porcelain", "it's.env")).toBe("?? it's.env\n");
  });
});

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

describe.each([
  ["en", en],
  ["ja", ja],
  ["ko", ko],
] as const)("in %s", (_, messages) => {
  test("no line but the first, the commands and the long names is wider than the terminal", () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.integer({ min: 60, max: 100 }), (given, width) => {
        const [, ...lines] = human(given, reportOptions({ width }, messages)).split("\n");
        const wide = lines.filter((line) => displayWidth(line) > width);
        // A word that is wider than the terminal stands on a line of its own, whole: it is there to be copied.
        expect(wide.filter((line) => !/^ {4}\S|^ {6}\S|^ +(?:where|場所|위치): /.test(line))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("a reason of one long word loses its middle, the fingerprint stays whole", () => {
    const reason = "x".repeat(200);
    const given = report([finding({ verdict: { status: "unknown", checkedAt: "2026-11-22T10:20:30Z", reason } })]);
    const [, ...lines] = human(given, reportOptions({ width: 60 }, messages)).split("\n");
    expect(lines.filter((line) => displayWidth(line) > 60 && !/^ {4}\S/.test(line))).toEqual([]);
    expect(lines.some((line) => /x…x/.test(line))).toBe(true);
    expect(lines.some((line) => line.endsWith(" 3f2a9c0d"))).toBe(true);
  });

  test("a finding of a blocked commit takes at most four lines", () => {
    const rules = ["aws-secret-access-key", "github-token", "a", "b", "c"];
    const given = report(
      rules.map((rule) => finding({ rule })),
      staged,
    );
    const [, ...blocks] = human(given, reportOptions({ width: 100 }, messages)).split(/^\d\. /m);
    for (const block of blocks.slice(0, 4)) expect(block.trimEnd().split("\n").length).toBeLessThanOrEqual(4);
  });
});

test("colour only where it is wanted, and the words are the same", () => {
  const given = report([finding()]);
  const plain = human(given, reportOptions());
  const coloured = human(given, reportOptions({ colour: true }));
  expect(plain).not.toContain("\x1b");
  expect(coloured).toContain("\x1b[31m");
  expect(coloured.replace(/\x1b\[\d+m/g, "")).toBe(plain);
});
