/** What a shallow checkout hides does not pass, and vendors are asked only where that is safe. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFolder, createRepository } from "../../support/git.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";
import { identity, startSts } from "../../support/servers/sts-server.ts";
import { propose, checkOut, request, run } from "../../support/action/event-runs.ts";

test("an event that counts fewer commits than there are costs some fetching, and fails nothing", async () => {
  const { origin, base, head, merge } = propose(4, 12);
  const { dir, git } = checkOut(origin, "refs/pull/1/merge", 6);
  const payload = { action: "opened", pull_request: request(base, head, 1) };
  const told = await run(dir, "pull_request", payload, { sha: merge });
  expect(told.scope).toMatchObject({ commits: 4, isDeepened: true });
  const { dir: cut, git: gitThere } = checkOut(origin, "refs/pull/1/merge", 6);
  gitThere("remote", "set-url", "origin", "file:///no/such/place");
  expect((await run(cut, "pull_request", payload, { sha: merge })).scope.commits).toBe(4);
  expect(git("rev-parse", "HEAD").trim()).toBe(merge);
});

describe("what cannot be seen does not pass", () => {
  test("shallow, and the remote is gone", async () => {
    const { origin, merge, payload } = propose(2);
    for (const [ref, name] of [
      ["refs/pull/1/merge", "pull_request"],
      ["refs/heads/main", "schedule"],
      ["refs/heads/main", "pull_request_target"],
    ] as const) {
      const { dir, git } = checkOut(origin, ref, 1);
      git("remote", "set-url", "origin", "file:///no/such/place");
      await expect(run(dir, name, payload, { sha: merge })).rejects.toMatchObject({
        code: "shallow-repository",
        fix: expect.stringContaining("fetch-depth: 0") as string,
      });
    }
  });

  test("shallow, and no remote at all", async () => {
    const { origin, merge, payload } = propose(2);
    const { dir, git } = checkOut(origin, "refs/pull/1/merge", 2);
    git("remote", "remove", "origin");
    await expect(run(dir, "pull_request", payload, { sha: merge })).rejects.toMatchObject({
      code: "shallow-repository",
    });
  });

  test("a remote that asks to run a program", async () => {
    const { origin, payload } = propose(2);
    const { dir, git } = checkOut(origin, "refs/heads/main", 1);
    git("remote", "set-url", "origin", `ext::sh -c touch% ${dir}/trapped`);
    await expect(run(dir, "pull_request", payload)).rejects.toMatchObject({ code: "shallow-repository" });
    expect(existsSync(join(dir, "trapped"))).toBe(false);
  });

  test("no checkout", async () => {
    await expect(run(createFolder("empty"), "push", {})).rejects.toMatchObject({
      fix: expect.stringContaining("actions/checkout") as string,
    });
  });

  test("partial-clone: blobs that were never fetched are not read, and that is told", async () => {
    const { origin, merge, payload } = propose(1);
    origin.git("config", "uploadpack.allowFilter", "true");
    const repository = createRepository({ clone: ["--filter=blob:none", "--no-checkout", `file://${origin.dir}`] });
    repository.git("fetch", "-q", "origin", "refs/pull/1/merge");
    const told = await run(repository.dir, "pull_request", payload, { sha: merge });
    expect(told.outcome.report.scan.notRead.map(({ why }) => why)).toContain("missing-object");
  });
});

test("deepening leaves what was there: a whole clone stays whole, a deep one deep", async () => {
  const { origin, merge, payload } = propose(2);
  const whole = createRepository({ clone: [`file://${origin.dir}`] });
  const told = await run(whole.dir, "pull_request_target", payload, { sha: merge });
  expect(told.paths).toEqual(["new.env"]);
  expect(whole.git("rev-parse", "--is-shallow-repository").trim()).toBe("false");
  expect(told.log.map(({ kind }) => kind)).not.toContain("more");
});

test("vendors are asked whether keys live, of a stranger's proposal only where that is asked for", async () => {
  const server = await startSts(() => identity("arn:aws:iam::123456789012:user/ada"));
  onTestFinished(() => server.close());
  const random = seeded(31);
  const origin = createRepository();
  const base = origin.commit("base", { "a.txt": "a\n" });
  const keys = `AWS_ACCESS_KEY_ID=${awsKeyId(random)}\nAWS_SECRET_ACCESS_KEY=${awsSecret(random)}\n`;
  const head = origin.commit("keys", { "app.env": keys });
  const own = request(base, head);
  const fork = { ...own, head: { sha: head, repo: { full_name: "mallory/shop" } } };
  const env = { AWS_ENDPOINT_URL_STS: server.url };
  for (const [payload, verify, isAsked] of [
    [own, "false", false],
    [own, "true", true],
    [fork, "true", false],
    [fork, "always", true],
  ] as const) {
    server.calls.length = 0;
    const told = await run(origin.dir, "pull_request", { pull_request: payload }, { inputs: { verify }, env });
    expect(server.calls.length > 0).toBe(isAsked);
    expect(told.outcome.report.findings.some(({ verdict }) => verdict?.status === "live")).toBe(isAsked);
  }
});
