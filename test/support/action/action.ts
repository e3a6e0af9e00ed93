/** The Action as a runner starts it: the bundle, built into a folder of its own, the runner's files and nothing else of the runner. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAction } from "../../../scripts/build.mjs";
import { createFolder, type TestRepository } from "../git.ts";
import { type Run, runNode } from "../program.ts";

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
    const folder = createFolder("runner");
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const runner: Record<string, string> = {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: repository.dir,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: file("output", ""),
      GITHUB_STEP_SUMMARY: file("summary", ""),
      INPUT_PATH: ".",
      "INPUT_ALLOW-LABEL": "leakscan-allow",
      ...env,
    };
    for (const [name, value] of Object.entries(inputs)) runner[`INPUT_${name.toUpperCase()}`] = value;
    const run = runNode([join(bundle, "index.js")], { cwd: repository.dir, env: runner, timeout: 180_000 });
    return {
      ...run,
      outputs: outputsOf(readFileSync(join(folder, "output"), "utf8")),
      summary: readFileSync(join(folder, "summary"), "utf8"),
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
