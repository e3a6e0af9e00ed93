/** Every situation of git, through a real `git commit` with the real hook. */
import { beforeAll, describe, expect, test } from "vitest";
import { gitWithHooks as run, installed } from "../../support/repositories/hooked.ts";
import { buildProgram, program } from "../../support/program.ts";
import { situations, token } from "../../support/hook-situations.ts";

beforeAll(buildProgram);

const plain = ["commit", "-m", "message"];

describe("git commit", () => {
  test.each(situations)("$name", ({ prepare, commit = plain, blocked, says }) => {
    const repository = installed();
    const dir = prepare(repository) ?? repository.dir;
    const before = run(dir, ["rev-parse", "-q", "--verify", "HEAD"]).stdout;
    const done = run(
      dir,
      commit,
      dir === repository.dir || dir.startsWith(repository.dir) ? {} : { LEAKSCAN_BIN: program },
    );
    const after = run(dir, ["rev-parse", "-q", "--verify", "HEAD"]).stdout;
    expect(done.code !== 0, done.stderr).toBe(blocked);
    expect(after === before).toBe(blocked);
    expect(done.stderr + done.stdout).not.toContain(token);
    if (blocked) expect(done.stderr).toContain("leakscan: ");
    if (says !== undefined) expect(done.stderr).toContain(says);
  });
});
