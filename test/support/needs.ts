/**
 * Tests that need a program beside Node and git. Where it is missing they skip, and their name says why; where `.ci/run` sets
 * LEAKSCAN_ALL_TESTS nothing may skip, so there a missing program is an error.
 */
import { spawnSync } from "node:child_process";
import * as vitest from "vitest";

/** A program, with the arguments of a call that succeeds where the program is usable. */
export type Program = string | readonly [name: string, ...probe: string[]];

/** `test` and `describe` for what needs these programs. */
export interface Needing {
  readonly test: (name: string, run: () => void | Promise<void>, timeout?: number) => void;
  readonly describe: (name: string, run: () => void) => void;
  /** Why the tests skip; undefined where they run. */
  readonly missing: string | undefined;
}

/** Tests that run only where all these programs are there. */
export function needs(...programs: readonly Program[]): Needing {
  const absent = programs.filter((program) => !has(program)).map(nameOf);
  return needing(absent.length === 0 ? undefined : `no ${absent.join(", no ")}`);
}

/** As {@link needs}, for what is no program: `missing` says in a few words what is not there. */
export function needing(missing: string | undefined): Needing {
  if (missing !== undefined && process.env["LEAKSCAN_ALL_TESTS"] === "1")
    throw new Error(`all tests must run here, but there is ${missing}`);
  const named = (name: string): string => (missing === undefined ? name : `${name} (skipped: ${missing})`);
  return {
    test: (name, run, timeout) => vitest.test.skipIf(missing !== undefined)(named(name), run, timeout),
    describe: (name, run) => vitest.describe.skipIf(missing !== undefined)(named(name), run),
    missing,
  };
}

/** Whether a program is there; one without a probe of its own is asked for by the shell. */
export function has(program: Program): boolean {
  if (typeof program !== "string") return spawnSync(program[0], program.slice(1), { stdio: "ignore" }).status === 0;
  const finder = process.platform === "win32" ? "where" : "which";
  return spawnSync(finder, [program], { stdio: "ignore" }).status === 0;
}

function nameOf(program: Program): string {
  return typeof program === "string" ? program : program[0];
}
