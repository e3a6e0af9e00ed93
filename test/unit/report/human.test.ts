/** The text for a terminal: a blocked commit, each language, colours. */
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

  test("a reason of one long word loses its middle where a commit is blocked, too", () => {
    const verdict = { status: "live", checkedAt: "2026-11-22T10:20:30Z", reason: "x".repeat(200) } as const;
    const [, ...lines] = human(report([finding({ verdict })], staged), reportOptions({ width: 60 }, messages)).split(
      "\n",
    );
    expect(lines.filter((line) => displayWidth(line) > 60 && !/^ {4}\S/.test(line))).toEqual([]);
    expect(lines.some((line) => /x…x/.test(line))).toBe(true);
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
