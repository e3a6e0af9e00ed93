/** What a runner gives every action: its files, and the variables that name them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFolder, type TestRepository } from "../git.ts";

/** A runner's files. */
export interface RunnerFiles {
  readonly env: Readonly<Record<string, string>>;
  /** What was written into the file of outputs, or of the summary. */
  read(name: "output" | "summary"): string;
}

/** Writes them for an event in a repository. */
export function createRunnerFiles(repository: TestRepository, event: string, payload: object): RunnerFiles {
  const folder = createFolder("runner");
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return {
    env: {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: repository.dir,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: file("output", ""),
      GITHUB_STEP_SUMMARY: file("summary", ""),
    },
    read: (name) => readFileSync(join(folder, name), "utf8"),
  };
}
