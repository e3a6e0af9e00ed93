/** Completion scripts, run by the shells themselves. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createFolder } from "../../support/git.ts";
import { needs } from "../../support/needs.ts";
import { buildProgram, leakscan } from "../../support/program.ts";

beforeAll(buildProgram, 120_000);

function script(shell: string): string {
  const run = leakscan(["completion", shell], { cwd: createFolder("completion") });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const file = join(createFolder("script"), `leakscan.${shell}`);
  writeFileSync(file, run.stdout);
  return file;
}

needs("bash").test("bash completes commands, options and values", () => {
  const file = script("bash");
  const complete = (...words: string[]): string[] => {
    const code = `source ${file}; COMP_WORDS=(leakscan ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _leakscan; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", code], { encoding: "utf8" }).stdout.trim().split("\n");
  };
  expect(complete("his")).toEqual(["history"]);
  expect(complete("history", "--no-such")).toEqual([""]);
  expect(complete("history", "--ca")).toEqual(["--cache"]);
  expect(complete("files", "--format", "js")).toEqual(["json", "jsonl"]);
  expect(complete("hook", "pre-c")).toEqual(["pre-commit"]);
});

needs("zsh").test("zsh reads it", () => {
  const file = script("zsh");
  const run = spawnSync(
    "zsh",
    ["-fc", `autoload -U compinit && compinit -D && source ${file} && print $_comps[leakscan]`],
    {
      encoding: "utf8",
    },
  );
  expect(run).toMatchObject({ status: 0, stdout: "_leakscan\n", stderr: "" });
});

needs("fish").test("fish completes commands and options", () => {
  const file = script("fish");
  const complete = (line: string): string =>
    spawnSync("fish", ["--no-config", "-c", `source ${file}; complete -C ${JSON.stringify(line)}`], {
      encoding: "utf8",
    }).stdout;
  expect(complete("leakscan his")).toContain("history\t");
  expect(complete("leakscan history --ca")).toContain("--cache\t");
});

test("another shell is refused, with those there are", () => {
  expect(leakscan(["completion", "tcsh"], { cwd: createFolder("completion") })).toMatchObject({
    code: 64,
    stderr: expect.stringContaining("powershell") as string,
  });
});
