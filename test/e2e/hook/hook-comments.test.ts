/** Comments by which other scanners let a line pass, through a real commit: each counts, is counted, and may have to give a reason. */
import { beforeAll, expect, test } from "vitest";
import { gitWithHooks, installed } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const random = seeded(43);
/** In pieces, so that no line of this file asks a scanner for anything. */
const comments = {
  leakscan: ["leakscan", "allow"].join(":"),
  gitleaks: ["gitleaks", "allow"].join(":"),
  betterleaks: ["betterleaks", "allow"].join(":"),
  "detect-secrets": ["pragma", "allowlist secret"].join(": "),
  "detect-secrets-older": ["pragma", "whitelist secret"].join(": "),
  trufflehog: ["trufflehog", "ignore"].join(":"),
  secretlint: ["secretlint", "disable-line"].join("-"),
  kingfisher: ["kingfisher", "ignore"].join(":"),
  noseyparker: ["np", "ignore"].join(":"),
};
const above = {
  leakscan: comments.leakscan,
  "detect-secrets": ["pragma", "allowlist nextline secret"].join(": "),
  secretlint: ["secretlint", "disable-next-line"].join("-"),
  "secretlint-block": ["secretlint", "disable"].join("-"),
};
const line = (): string => `GITHUB_TOKEN=${githubToken(random)}`;

interface Report {
  readonly findings: readonly { path: string; suppressed?: { by: string; reason: string } }[];
  readonly summary: object;
}

function reportOf(dir: string): Report {
  return JSON.parse(leakscan(["staged", "--format", "json"], { cwd: dir }).stdout) as Report;
}

function counting({ findings }: Report): string[] {
  return findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ path }) => path)
    .toSorted();
}

test("each lets its line pass, and is counted and listed; with-reason blocks those that give none", () => {
  const r = installed();
  const files: string[] = [];
  for (const [reason, suffix] of [
    ["", "bare"],
    [" made up for a test", "reason"],
  ] as const) {
    for (const [tool, comment] of Object.entries(comments)) {
      files.push(`${tool}.${suffix}.env`);
      r.write(files.at(-1) as string, `${line()} # ${comment}${reason}\n`);
    }
    for (const [tool, comment] of Object.entries(above)) {
      files.push(`${tool}.${suffix}.above.env`);
      r.write(files.at(-1) as string, `# ${comment}${reason}\n${line()}\n`);
    }
  }
  r.git("add", ".");
  const report = reportOf(r.dir);
  expect(counting(report)).toEqual([]);
  expect(report.summary).toMatchObject({ findings: 0, suppressed: { comment: files.length } });
  expect(report.findings.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  for (const { path, suppressed } of report.findings)
    expect(suppressed, path).toEqual({
      by: "comment",
      reason: path.includes(".reason.")
        ? "made up for a test"
        : expect.stringMatching(
            /^comment-for: (?:leakscan|gitleaks|betterleaks|detect-secrets|trufflehog|secretlint|kingfisher|noseyparker)$/,
          ),
    });
  expect(leakscan(["staged"], { cwd: r.dir }).stderr).toContain(String(files.length));

  r.write(".leakscan.json", '{ "allowComments": "with-reason" }\n');
  const blocked = gitWithHooks(r.dir, ["commit", "-m", "message"]);
  expect(blocked.code).not.toBe(0);
  expect(counting(reportOf(r.dir))).toEqual(files.filter((file) => file.includes(".bare.")).toSorted());

  expect(blocked.stderr).toContain("leakscan:allow why it is safe");

  r.write(".leakscan.json", '{ "allowComments": false }\n');
  expect(gitWithHooks(r.dir, ["commit", "-m", "message"]).stderr).not.toContain("leakscan:allow");

  r.write(".leakscan.json", '{ "allowComments": true }\n');
  expect(gitWithHooks(r.dir, ["commit", "-q", "-m", "message"])).toMatchObject({ code: 0 });
});

test("a comment on another line, or of no scanner, lets nothing pass", () => {
  const r = installed();
  const lines = [
    `# ${comments.gitleaks}\n${line()}`,
    `${line()}\n# ${comments.trufflehog}`,
    `${line()} # noqa, nolint, please ignore`,
    `# ${above["secretlint-block"]}\n# ${["secretlint", "enable"].join("-")}\n${line()}`,
  ];
  for (const [i, text] of lines.entries()) r.write(`${i}.env`, `${text}\n`);
  r.git("add", ".");
  const blocked = gitWithHooks(r.dir, ["commit", "-m", "message"]);
  expect(blocked.code).not.toBe(0);
  for (const i of lines.keys()) expect(blocked.stderr).toContain(`${i}.env:`);
});
