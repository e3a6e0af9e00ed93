/** What reviewers are shown of real pull requests: from git's own repositories through the scan to annotations, summary and comment. */
import { expect, test } from "vitest";
import type { ActionReport } from "../../../src/action/action-report.ts";
import { present, type Presentation } from "../../../src/action/present/present.ts";
import { render } from "../../../src/scan/reports/render.ts";
import { type ChangeOutcome, scanChange } from "../../../src/scan/scan-change.ts";
import { exitCode } from "../../../src/core/summary.ts";
import { openRepository } from "../../../src/git/run.ts";
import { actionReport, pullRequest } from "../../support/action/action-reports.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const random = seeded(41);
const token = githubToken(random);
const another = githubToken(random);
const line = (value: string) => `GITHUB_TOKEN=${value}\n`;

interface Shown extends Presentation {
  readonly action: ActionReport;
  readonly sarif: string;
}

/** Scans `base..main` as a pull request and presents it. */
async function review({ dir, git }: TestRepository, allowOwn = false): Promise<Shown> {
  const env = hermeticEnvironment();
  const repository = await openRepository(dir, env);
  const [base, head] = ["base", "main"].map((name) => git("rev-parse", name).trim()) as [string, string];
  const change = { head, tip: head, base, exclude: [base] };
  const outcome: ChangeOutcome = await scanChange(
    repository,
    change,
    {},
    { cwd: dir, env },
    { allowOwn, tellsUnsure: true },
  );
  const { report, ownSuppressions, goneAtHead } = outcome;
  const action: ActionReport = {
    ...actionReport(),
    report,
    exitCode: exitCode(report, { strict: false }),
    isComplete: report.scan.notRead.length + report.scan.cut.length === 0,
    fails: exitCode(report, { strict: false }) !== 0,
    scope: { ...pullRequest, base, head, commits: report.scan.commits },
    suppressedByThisChange: ownSuppressions,
    goneAtHead,
    label: { name: "leakscan-allow", isSet: allowOwn, isPossible: true, isStale: false },
  };
  const sarif = await render(outcome, { colour: false, width: 80, command: "leakscan" }, "sarif");
  return { ...(await present(action, ".")), action, sarif };
}

function started(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "README.md": "hello\n" });
  repository.git("tag", "base");
  return repository;
}

test("a later commit moved the line: annotation, link and alert are on the line as it is now", async () => {
  const repository = started();
  repository.commit("leak", { "app.env": line(token) });
  const head = repository.commit("above", { "app.env": `A=1\nB=2\n${line(token)}` });
  const { annotations, summary, sarif } = await review(repository);
  expect(annotations).toMatch(/^::error file=app\.env,line=3,endLine=3,/);
  expect(summary).toContain(`/blob/${head}/app.env#L3`);
  expect(sarif).toMatch(/"startLine": ?3\b/);
  expect(annotations + summary + sarif).not.toContain(token);
});

test("added and removed again: told on no line, with the commit that brought it", async () => {
  const repository = started();
  const leak = repository.commit("leak", { "app.env": line(token) });
  repository.commit("oops", { "app.env": "A=1\n" });
  repository.commit("another", { "b.env": line(another) });
  const { annotations, summary, action } = await review(repository);
  expect(action.goneAtHead.size).toBe(1);
  expect(annotations.match(/^::error file=/gm)).toHaveLength(1);
  expect(annotations.match(/still in this branch's history/g)).toHaveLength(1);
  expect(summary).toContain(`/blob/${leak}/app.env#L1`);
  expect(summary).toContain("1 secret was removed again by a later commit. It is still in this branch's history");
});

test("suppressed by this change: counted and listed, until it is allowed", async () => {
  const repository = started();
  repository.commit("leak", { "app.py": `token = "${token}"  # leakscan:allow only a test\n` });
  const open = await review(repository);
  expect([open.action.exitCode, open.comment.isNeeded]).toEqual([1, true]);
  expect(open.summary).toContain("#### Suppressed by this change (1)");
  expect(open.summary).toContain("<code>only a test</code>");
  expect(open.annotations).toMatch(/^::warning title=Suppressed by this change::/m);
  const allowed = await review(repository, true);
  expect([allowed.action.exitCode, allowed.comment.isNeeded]).toEqual([0, true]);
  expect(allowed.summary).toContain("#### Suppressed by this change (1)");
  expect(allowed.annotations).toBe("leakscan: no secrets found in this pull request\n");
});

test("special-characters: a hostile branch of file names, authors, subjects and reasons", async () => {
  const repository = started();
  const names = [
    "a\n::error::b.env",
    "\u202egnp.env",
    "|x|<b>@all #1.env",
    "%0A::add-mask::x.env",
    "##[group]y.env",
    "-->\u001b[2J.env",
  ];
  for (const [at, name] of names.entries()) {
    repository.write(name, line(githubToken(seeded(100 + at))));
    repository.git("add", "--all");
    repository.gitWith(
      { env: { GIT_AUTHOR_NAME: "::warning::<img src=x> @team" } },
      "commit",
      "-qm",
      `${name}\n\n${name}`,
    );
  }
  const { annotations, summary, comment } = await review(repository);
  const lines = annotations.trimEnd().split("\n");
  expect(lines).toHaveLength(names.length + 1);
  for (const one of lines.slice(0, -1)) expect(one).toMatch(/^::error (?:file=[^:]*,)?title=[^:]*::/);
  expect(annotations.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  for (const text of [summary, comment.body]) {
    expect(text).not.toMatch(/<(?!\/?(?:code|sub|br|a)\b|!-- -->|!-- leakscan-comment |https:)/);
    expect(text).not.toMatch(/[\p{Bidi_Control}\u001b]/u);
    expect(text).not.toContain("@");
  }
});

test("added and removed again: the summary draws how long it stood, with the commit that took it out", async () => {
  const repository = started();
  repository.commit("add", { "a.env": line(token), "b.env": line(another) });
  repository.commit("other", { "c.txt": "c" });
  const removing = repository.commit("take out", { "a.env": "" });
  repository.commit("more", { "c.txt": "d" });
  const { summary, comment, action } = await review(repository);
  const removed = action.report.findings.map((one) => (one.removed ?? []).map(({ oid, subject }) => [oid, subject]));
  expect(removed.toSorted((a, b) => b.length - a.length)).toEqual([[[removing, "take out"]], []]);
  const chart = /```mermaid\n(gantt\n[^`]*)```/.exec(summary)?.[1];
  expect(chart?.split("\n").filter((row) => /:crit, (?:done|active), b\d/.test(row))).toHaveLength(2);
  expect(comment.body).not.toContain("mermaid");
});

test("nothing was removed: no picture", async () => {
  const repository = started();
  repository.commit("add", { "a.env": line(token) });
  expect((await review(repository)).summary).not.toContain("mermaid");
});
