/** `leakscan audit` as people run it: over a folder of repositories and over a list of URLs, twice, stopped, and with what cannot be read. */
import { execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { mask } from "../../../src/core/secret.ts";
import { audit, reportOf, timeless } from "../../support/audit.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { commitTo, createOrganisation, nameOf } from "../../support/repositories/organisation.ts";
import { buildProgram, leakscan, program, root } from "../../support/program.ts";
import { alnum, githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

test("each secret stands once, with all of its repositories, and nothing of it is unmasked", () => {
  const { dir, shared, removed, own } = createOrganisation(15);
  const state = join(createFolder("state"), "s");
  const { code, report, stderr } = audit([dir], { state });
  expect(stderr).toContain("report in");
  expect(code).toBe(1);
  expect(report?.summary.repositories).toEqual({ read: 15, unread: 0, left: 0, gone: 0 });
  const byMask = new Map(report?.secrets.map((one) => [one.masked, one]));
  expect(byMask.get(mask(shared))).toMatchObject({ state: "head", repositoryCount: 2, atHeadCount: 2 });
  expect(byMask.get(mask(shared))?.owners).toEqual(["@org/team-0"]);
  expect(byMask.get(mask(removed))).toMatchObject({ state: "history", repositoryCount: 3, atHeadCount: 0 });
  expect(byMask.get(mask(removed))?.repositories.map(({ repository }) => repository)).toEqual([
    nameOf(0),
    nameOf(7),
    nameOf(14),
  ]);
  expect(byMask.get(mask(own(4)))?.repositories).toMatchObject([{ repository: nameOf(4), branches: ["main"] }]);
  const everything = execFileSync("cat", filesBelow(state), { encoding: "latin1" }) + JSON.stringify(report);
  for (const secret of [shared, removed, own(4)]) expect(everything).not.toContain(secret);
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, "docs/audit.schema.json"), "utf8")));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test("the next audit says what is new, what has spread, what is resolved and what is no longer listed", () => {
  const { dir, shared, own } = createOrganisation(12);
  const state = join(createFolder("state"), "s");
  expect(audit([dir], { state }).report?.secrets.every(({ change }) => change === undefined)).toBe(true);
  const quiet = audit([dir, "--fail-on", "new"], { state });
  expect(quiet).toMatchObject({ code: 0, report: { summary: { new: 0, resolved: 0 } } });
  const fresh = githubToken(seeded(77));
  commitTo(join(dir, nameOf(1)), [{ "new.env": `GITHUB_TOKEN=${fresh}\n` }]);
  commitTo(join(dir, nameOf(2)), [{ "copied.env": `GITHUB_TOKEN=${shared}\n` }]);
  commitTo(join(dir, nameOf(4)), [{ "app.ini": null }]);
  rmSync(join(dir, nameOf(8)), { recursive: true });
  cpSync(join(dir, nameOf(3)), join(dir, "another.git"), { recursive: true });
  const { code, report } = audit([dir, "--fail-on", "new"], { state });
  expect(code).toBe(1);
  const changes = new Map(report?.secrets.map((one) => [one.masked, one]));
  expect(changes.get(mask(fresh))?.change).toBe("new");
  expect(changes.get(mask(shared))).toMatchObject({ change: "spread", repositoryCount: 3 });
  expect(changes.get(mask(own(4)))).toMatchObject({ change: "resolved", resolved: { why: "gone-from-head" } });
  expect(changes.get(mask(own(8)))).toMatchObject({ change: "resolved", resolved: { why: "gone" } });
  expect(changes.get(mask(own(0)))?.change).toBeUndefined();
  expect(report?.repositories.filter(({ change }) => change !== undefined)).toMatchObject([
    { name: "another.git", change: "added" },
    { name: nameOf(8), status: "gone", change: "not-listed" },
  ]);
  expect(audit([dir], { state }).report?.repositories.some(({ change }) => change !== undefined)).toBe(false);
}, 60_000);

test("weak passwords are not joined across repositories", () => {
  const dir = createFolder("folder");
  for (const name of ["a.git", "b.git"]) {
    mkdirSync(join(dir, name));
    execFileSync("git", ["init", "--quiet", "--bare", "--template=", join(dir, name)], { env: hermeticEnvironment() });
    commitTo(join(dir, name), [{ ".env": `DB_PASSWORD=${["summer", "rain", "2019"].join("-")}\n` }]);
  }
  execFileSync("git", ["symbolic-ref", "HEAD", "refs/heads/main"], { cwd: join(dir, "a.git") });
  const { report } = audit([dir], { state: join(createFolder("state"), "s") });
  const weak = report?.secrets ?? [];
  expect(weak.length).toBe(2);
  expect(new Set(weak.map(({ fingerprint }) => fingerprint)).size).toBe(1);
});

describe("what cannot be read", () => {
  test("is named, and the exit code is 2 where nothing was found", () => {
    const clean = createRepository();
    clean.commit("one", { "x.txt": "x\n" });
    const list = join(createFolder("list"), "list.txt");
    writeFileSync(list, `# all of them\n${clean.dir}\n/nowhere/at/all   # gone\n`);
    const { code, report } = audit([list], { state: join(createFolder("state"), "s") });
    expect(code).toBe(2);
    expect(report?.audit.complete).toBe(false);
    expect(report?.repositories.find(({ status }) => status === "unread")).toMatchObject({
      name: "/nowhere/at/all",
      why: expect.stringContaining("not-a-repository"),
    });
    expect(audit([list, "--allow-incomplete"], { state: join(createFolder("state"), "s") }).code).toBe(0);
  });

  test("keeps what was known of it: nothing of it is resolved", () => {
    const { dir } = createOrganisation(1);
    const state = join(createFolder("state"), "s");
    const first = audit([dir], { state });
    // Git says that it is a repository no more, and the folder still lists it.
    rmSync(join(dir, nameOf(0), "HEAD"));
    writeFileSync(join(dir, nameOf(0), "HEAD"), "nonsense\n");
    const second = audit([dir], { state });
    expect(second.code).toBe(1);
    expect(second.report?.repositories).toMatchObject([{ status: "unread", asOf: expect.any(String) }]);
    expect(second.report?.summary).toMatchObject({ secrets: first.report?.summary.secrets, resolved: 0, new: 0 });
  });

  test("a folder that holds something else is not taken for the state", () => {
    const { dir } = createOrganisation(1);
    const run = leakscan(["audit", dir, "--state", dir], { cwd: dir });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("--state") });
    expect(existsSync(join(dir, "reports"))).toBe(false);
  });
});

test("Ctrl-C leaves a valid report of what was done, and the next call goes on from there", async () => {
  const { dir } = createOrganisation(16);
  const state = join(createFolder("state"), "s");
  const output = join(createFolder("output"), "partial.json");
  const child = spawn(
    process.execPath,
    [program, "audit", dir, "--state", state, "--output", output, "--processes", "1"],
    { cwd: dir, env: hermeticEnvironment(), stdio: "ignore" },
  );
  const journal = join(state, "audits/000001/journal.jsonl");
  const done = (): number => (existsSync(journal) ? readFileSync(journal, "utf8").split('"read"').length - 1 : 0);
  while (done() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.on("close", resolve));
  const partial = reportOf(output);
  expect(code).toBe(1);
  expect(partial?.audit).toMatchObject({ partial: true, complete: false, number: 1 });
  expect(partial?.summary.repositories.left).toBeGreaterThan(0);
  const before = done();
  // A line that was never finished, as a killed process leaves it.
  appendFileSync(journal, '{"event":"read","id":"00');
  const resumed = audit([dir], { state });
  expect(resumed.report?.audit).toMatchObject({ number: 1, partial: false });
  expect(done() - before).toBe(16 - before);
  const undisturbed = audit([dir], { state: join(createFolder("state"), "s") });
  expect(timeless(resumed.report)).toEqual(timeless(undisturbed.report));
}, 60_000);

test("a URL with credentials is cloned, fetched from again, and its credentials stand nowhere", async () => {
  const { dir, shared } = createOrganisation(1);
  const repository = join(dir, nameOf(0));
  const offer = (): unknown =>
    execFileSync("git", ["update-server-info"], { cwd: repository, env: hermeticEnvironment() });
  offer();
  const password = alnum(seeded(9), 20);
  const server = await startGitServer(dir, { credentials: `ada:${password}` });
  const folder = createFolder("list");
  const [list, state] = [join(folder, "list.txt"), join(folder, "state")];
  const url = server.url.replace("//", `//ada:${password}@`);
  writeFileSync(list, `${url}/${nameOf(0)}\n${url}/none.git\n`);
  const run = async (): Promise<string> => {
    const output = join(folder, "report.json");
    const args = [program, "audit", list, "--state", state, "--output", output, "--processes", "1"];
    // Not waited for in one go: the server is in this process.
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: hermeticEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
    return said;
  };
  const said = await run();
  const fresh = githubToken(seeded(78));
  commitTo(repository, [{ "new.env": `GITHUB_TOKEN=${fresh}\n` }]);
  offer();
  const saidAgain = await run();
  const report = reportOf(join(folder, "report.json"));
  expect(report?.secrets.find(({ change }) => change === "new")?.masked).toBe(mask(fresh));
  expect(report?.secrets.map(({ masked }) => masked)).toContain(mask(shared));
  expect(report?.repositories.find(({ status }) => status === "unread")?.why).toMatch(/^not-found: /);
  const files = filesBelow(folder).filter((file) => file !== list && !file.includes("objects"));
  const everything = said + saidAgain + execFileSync("cat", files, { encoding: "latin1" });
  expect(everything).not.toContain(password);
  expect(everything).not.toContain(Buffer.from(`ada:${password}`).toString("base64"));
}, 60_000);

test("--dry-run lists, and touches nothing", () => {
  const { dir } = createOrganisation(2);
  const cwd = createFolder("cwd");
  const run = leakscan(["audit", dir, "--dry-run"], { cwd });
  expect(run).toMatchObject({ code: 0, stdout: `Would scan 2 repositories:\n  ${nameOf(0)}\n  ${nameOf(1)}\n` });
  expect(readdirSync(cwd)).toEqual([]);
});

/** Every file below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
