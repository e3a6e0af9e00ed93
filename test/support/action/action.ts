/** The Action as a runner starts it: the bundle, built into a folder of its own, the runner's files and nothing else of the runner. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAction } from "../../../scripts/build.mjs";
import { createFolder, type TestRepository } from "../git.ts";
import { type Run, runNode } from "../program.ts";
import { createRunnerFiles } from "./runner-files.ts";

/** A run and what it wrote into the runner's files. */
export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What a run gets besides its event. */
export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the Action in a repository. */
export type Act = (repository: TestRepository, event: string, payload: object, options?: ActionOptions) => ActionRun;

/** Builds the bundle as dist/action is built; returns what runs it by the runner's file protocol. */
export async function buildRunner(): Promise<Act> {
  const bundle = createFolder("action");
  await buildAction(bundle);
  // Its own place says so for dist/action: the checkout's package.json.
  writeFileSync(join(bundle, "package.json"), '{"type": "module"}');
  return (repository, event, payload, { inputs = {}, env = {} } = {}) => {
    const files = createRunnerFiles(repository, event, payload);
    const runner: Record<string, string> = {
      ...files.env,
      INPUT_PATH: ".",
      "INPUT_ALLOW-LABEL": "leakscan-allow",
      ...env,
    };
    for (const [name, value] of Object.entries(inputs)) runner[`INPUT_${name.toUpperCase()}`] = value;
    const run = runNode([join(bundle, "index.js")], { cwd: repository.dir, env: runner, timeout: 180_000 });
    return {
      ...run,
      outputs: outputsOf(files.read("output")),
      summary: files.read("summary"),
    };
  };
}

/** As the runner reads them: `name<<delimiter`, lines, the delimiter; of two of one name the last counts. */
function outputsOf(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([^]*?)\n?\2$/gm)].map(([, name = "", , value = ""]) => [
      name,
      value,
    ]),
  );
}
