/** The comment as the runner would have it written: the built bundle, the real toolkit, and a GitHub on loopback. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { type GithubServer, startGithub } from "../../support/servers/github-server.ts";
import { buildProgram, root, type Run } from "../../support/program.ts";
import { createRunnerFiles } from "../../support/action/runner-files.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const secret = githubToken(seeded(17));
const jobToken = "ghs_of-the-job";

interface Reviewed extends Run {
  readonly summary: string;
}

/** Runs the Action on the pull request as it stands; not blocking, for the server is in this process. */
function review(repository: TestRepository, server: GithubServer, event: string, isFork = false): Promise<Reviewed> {
  const [base, head] = ["main", "change"].map((name) => repository.git("rev-parse", name).trim());
  const payload = {
    action: "synchronize",
    repository: { full_name: "ada/shop", default_branch: "main" },
    pull_request: {
      number: 7,
      labels: [],
      base: { sha: base, repo: { full_name: "ada/shop" } },
      head: { sha: head, repo: { full_name: isFork ? "mallory/shop" : "ada/shop" } },
    },
  };
  const files = createRunnerFiles(repository, event, payload);
  const env = hermeticEnvironment({
    ...files.env,
    GITHUB_REPOSITORY: "ada/shop",
    GITHUB_SERVER_URL: "https://ghe.example",
    GITHUB_API_URL: server.api,
    GITHUB_RUN_ID: "12",
    INPUT_COMMENT: "true",
    INPUT_TOKEN: jobToken,
  });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "dist/action/index.js")], { cwd: repository.dir, env });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr, summary: files.read("summary") }));
  });
}

function proposal(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "a.txt": "a\n" });
  repository.git("checkout", "-q", "-b", "change");
  repository.commit("leak", { "app.env": `GITHUB_TOKEN=${secret}\n` });
  return repository;
}

test("made, kept while nothing changes, told that nothing is left; on an own server", async () => {
  const repository = proposal();
  const server = await startGithub();
  const first = await review(repository, server, "pull_request");
  expect(first.code).toBe(1);
  expect(server.comments).toHaveLength(1);
  expect(server.comments[0]?.body).toContain("1 secret found in this pull request");
  expect(server.comments[0]?.body).toContain("https://ghe.example/ada/shop/actions/runs/12");
  expect(new Set(server.calls.map(({ authorization }) => authorization))).toEqual(new Set([`token ${jobToken}`]));
  await review(repository, server, "pull_request");
  expect(server.calls.filter(({ method }) => method !== "GET")).toHaveLength(1);
  repository.git("reset", "-q", "--hard", "main");
  repository.commit("clean", { "b.txt": "b\n" });
  const last = await review(repository, server, "pull_request");
  expect(last.code).toBe(0);
  expect(server.comments).toHaveLength(1);
  expect(server.comments[0]?.body).toContain("nothing is left in this pull request");
  const told =
    [first, last].map(({ stdout, stderr, summary }) => stdout + stderr + summary).join("") + server.comments[0]?.body;
  expect(told).not.toContain(secret);
  expect(told).not.toContain(jobToken);
});

test("a fork's token may only read: the verdict stands, the summary tells all, the log says it in one line", async () => {
  const repository = proposal();
  const server = await startGithub();
  server.trouble = ({ method }) =>
    method === "GET" ? undefined : { status: 403, message: "Resource not accessible by integration" };
  const run = await review(repository, server, "pull_request", true);
  expect(run.code).toBe(1);
  expect(run.stdout.match(/^No comment on the pull request.*$/gm)).toHaveLength(1);
  expect(run.stdout).toContain("a pull request from a fork gets a token that may only read");
  expect(run.stdout + run.stderr).not.toMatch(/HttpError|Resource not accessible|at .*\.js:\d/);
  expect(run.summary).toContain("1 secret found in this pull request");
});

test("a change whose own config is wrong, and hostile: said once, in one line, without what rewrites a log", async () => {
  const repository = proposal();
  const key = "\n::add-mask::x\u202e\u001b[31m @all <b>";
  repository.commit("config", { ".leakscan.json": JSON.stringify({ [key]: 1 }), "app.env": null });
  const server = await startGithub();
  const { code, stdout, summary } = await review(repository, server, "pull_request");
  expect(code).toBe(1);
  for (const line of stdout.split("\n")) expect(line).toMatch(/^(?:::(?:error|warning|notice)(?: [^:]*)?::|[^:#]|$)/);
  for (const text of [stdout, summary, server.comments[0]?.body ?? ""])
    expect(text.replaceAll(/\r?\n/g, "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(summary).not.toMatch(/<b>|@all/);
});

test("pull_request_target: the fork's change, a token that may write", async () => {
  const repository = proposal();
  const server = await startGithub();
  expect((await review(repository, server, "pull_request_target", true)).code).toBe(1);
  expect(server.comments).toHaveLength(1);
});
