/** A change does not judge itself: what it does to config, comments and baseline counts after it is merged. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Act, type ActionRun, buildRunner } from "../../support/action/action.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { token, leak, proposal, proposed } from "../../support/action/proposals.ts";

let act: Act;

beforeAll(async () => {
  act = await buildRunner();
});

const other = githubToken(seeded(12));

function check(run: ActionRun, code: number, exitCode: string): void {
  expect({ code: run.code, exitCode: run.outputs["exit-code"] }, run.stdout + run.stderr).toEqual({ code, exitCode });
}

describe("a change does not judge itself", () => {
  const sneaks: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ["a comment", { "b.py": `token = "${token}" # leakscan:allow trust me\n` }],
    ["a rule switched off", { "b.env": leak, ".leakscan.json": JSON.stringify({ rules: { "*": "off" } }) }],
    ["an ignored path", { "b.env": leak, ".leakscan.json": JSON.stringify({ ignore: ["*.env"] }) }],
  ];
  test.each(sneaks)("%s is told, and fails until the label is set", (_, files) => {
    const { repository, base, head } = proposal(files);
    const run = (action: string, labels: readonly string[] = [], more = {}): ActionRun =>
      act(repository, "pull_request", proposed(base, head, action, labels, more));
    const open = run("opened");
    check(open, 1, "1");
    expect(open.summary).toContain("uppressed by this change");
    const label = { label: { name: "leakscan-allow" } };
    const set = run("labeled", ["leakscan-allow"], label);
    check(set, 0, "0");
    expect(set.summary).toContain("uppressed by this change");
    expect(set.outputs).toMatchObject({ findings: "0" });
    check(run("synchronize", ["leakscan-allow"]), 1, "1");
    check(run("labeled", ["other"], { label: { name: "other" } }), 1, "1");
  });

  test("an addition to the baseline", () => {
    const { repository, base } = proposal();
    const before = act(repository, "pull_request", proposed(base, repository.git("rev-parse", "HEAD").trim()), {
      inputs: { reports: "json: leaks.json" },
    });
    check(before, 1, "1");
    const { findings } = JSON.parse(readFileSync(join(repository.dir, "leaks.json"), "utf8")) as {
      findings: readonly { fingerprint: string; rule: string; masked: string; path: string }[];
    };
    const [found] = findings;
    const entry = {
      fingerprint: found?.fingerprint,
      rule: found?.rule,
      masked: found?.masked,
      path: found?.path,
      reason: "mine",
    };
    const head = repository.commit("accept", {
      ".leakscan-baseline.json": JSON.stringify({ version: 1, salt: "", findings: [entry] }),
    });
    const open = act(repository, "pull_request", proposed(base, head));
    check(open, 1, "1");
    expect(open.summary).toContain("uppressed by this change");
    const label = { label: { name: "leakscan-allow" } };
    check(act(repository, "pull_request", proposed(base, head, "labeled", ["leakscan-allow"], label)), 0, "0");
    // Once it is in the base, it counts.
    const next = repository.commit("again", { "copy.env": leak });
    check(act(repository, "pull_request", proposed(head, next)), 0, "0");
  });

  test("accepting what cannot be read", () => {
    const { repository, base } = proposal({
      ".leakscan.json": JSON.stringify({
        acceptUnread: [{ what: "big.bin", reason: "known" }],
        maxSize: "1MB",
        strict: true,
      }),
      "big.bin": "x".repeat(2_000_000),
    });
    // Only the base says how large is too large: so it has to be there.
    repository.git("checkout", "-q", "main");
    const small = repository.commit("small", { ".leakscan.json": JSON.stringify({ maxSize: "1MB", strict: true }) });
    repository.git("checkout", "-q", "change");
    const head = repository.git("rev-parse", "HEAD").trim();
    check(act(repository, "pull_request", proposed(small, head)), 1, "1");
    const label = { label: { name: "leakscan-allow" } };
    check(act(repository, "pull_request", proposed(small, head, "labeled", ["leakscan-allow"], label)), 0, "0");
    expect(base).not.toBe(small);
  });

  test("config or baseline that let more pass, though nothing is there yet to pass: the next change would leak", () => {
    const { repository, base, head } = proposal({ ".leakscan.json": JSON.stringify({ ignore: ["**"] }) });
    const open = act(repository, "pull_request", proposed(base, head));
    check(open, 1, "1");
    expect(open.outputs).toMatchObject({ findings: "0" });
    expect(open.summary).toContain("uppressed by this change");
    expect(open.summary).toContain("ignore");
    const label = { label: { name: "leakscan-allow" } };
    check(act(repository, "pull_request", proposed(base, head, "labeled", ["leakscan-allow"], label)), 0, "0");
    check(act(repository, "push", { before: base, after: head, ref: "refs/heads/main" }), 0, "0");
  });

  test("the base may forbid comments altogether: no label lets one pass then", () => {
    const { repository, base, head } = proposal(
      {
        "b.py": `token = "${token}" # leakscan:allow trust me\n`,
        ".leakscan.json": JSON.stringify({ allowComments: true }),
      },
      { ".leakscan.json": JSON.stringify({ allowComments: false }) },
    );
    const label = { label: { name: "leakscan-allow" } };
    check(act(repository, "pull_request", proposed(base, head, "labeled", ["leakscan-allow"], label)), 1, "1");
  });

  test("the label has another name, or none lets anything pass", () => {
    const { repository, base, head } = proposal({ "b.py": `token = "${token}" # leakscan:allow trust me\n` });
    const run = (name: string, labels: readonly string[]): ActionRun =>
      act(repository, "pull_request", proposed(base, head, "opened", labels), { inputs: { "allow-label": name } });
    check(run("reviewed", ["reviewed"]), 0, "0");
    check(run("reviewed", ["leakscan-allow"]), 1, "1");
    check(run("", ["leakscan-allow", ""]), 1, "1");
  });

  test("a push and a merge group are no proposals: told, and let pass", () => {
    const { repository, base, head } = proposal({ "b.py": `token = "${token}" # leakscan:allow trust me\n` });
    const push = act(repository, "push", { before: base, after: head, ref: "refs/heads/main" });
    check(push, 0, "0");
    expect(push.summary).toContain("uppressed by this change");
    check(act(repository, "merge_group", { merge_group: { base_sha: base, head_sha: head } }), 0, "0");
  });

  test("the base's own words count; trust-repo-config lets those of the change count, too", () => {
    const { repository, base } = proposal(
      { "b.env": leak },
      { ".leakscan.json": JSON.stringify({ ignore: ["b.env"] }) },
    );
    const head = repository.git("rev-parse", "HEAD").trim();
    check(act(repository, "pull_request", proposed(base, head)), 0, "0");
    const next = repository.commit("next", { "c.py": `t = "${other}" # leakscan:allow made up\n` });
    check(act(repository, "pull_request", proposed(base, next), { inputs: { "trust-repo-config": "true" } }), 0, "0");
  });

  test("what lies in the working tree does not count, whatever was checked out", () => {
    const { repository, base, head } = proposal();
    repository.write(".leakscan.json", JSON.stringify({ rules: { "*": "off" } }));
    check(act(repository, "pull_request", proposed(base, head)), 1, "1");
    check(act(repository, "schedule", {}, { env: { GITHUB_SHA: head } }), 1, "1");
  });

  test("a config that the change breaks fails; one that it mends does not", () => {
    const broken = proposal({ ".leakscan.json": "{" });
    const run = act(broken.repository, "pull_request", broken.payload);
    check(run, 1, "64");
    expect(run.summary).toMatch(/leakscan(?:\.|&#46;)json/);
    const mended = proposal({ ".leakscan.json": "{}" }, { ".leakscan.json": '{"rulez": {}}' });
    check(act(mended.repository, "pull_request", mended.payload), 0, "0");
    const both = proposal({ "b.txt": "b" }, { ".leakscan.json": "{" });
    check(act(both.repository, "pull_request", both.payload), 1, "64");
  });

  test("a config of another name: from the base, or new with the change; in neither it is a mistake", () => {
    const named = { inputs: { config: "ci/leakscan.json" } };
    const fresh = proposal({ "app.env": leak, "ci/leakscan.json": JSON.stringify({ ignore: ["app.env"] }) });
    check(act(fresh.repository, "pull_request", fresh.payload, named), 1, "1");
    const kept = proposal({ "app.env": leak }, { "ci/leakscan.json": JSON.stringify({ ignore: ["app.env"] }) });
    check(act(kept.repository, "pull_request", kept.payload, named), 0, "0");
    const neither = proposal();
    check(act(neither.repository, "pull_request", neither.payload, named), 1, "64");
  });
});
