/** What `init` and `doctor` say of a repository's hooks, as one type: a language that lacks a sentence does not compile. */

/** A problem and what solves it: a command, or a sentence. */
export type ProblemAndFix = readonly [problem: string, fix: string];

/** The sentences. Values come in as plain text. */
export interface SetupMessages {
  /** Self-test of the hooks. */
  readonly selfTestPassed: string;
  selfTestFailed(said: string): ProblemAndFix;
  /** Where leakscan is not there for the hooks to call. */
  notInstalled(command: string): ProblemAndFix;
  readonly offerInstall: (command: string) => string;
  readonly installFailed: (command: string) => ProblemAndFix;

  /** What is as it should be. */
  readonly ok: {
    node(version: string): string;
    leakscan(version: string, place: string): string;
    hooks(by: string): string;
    config: string;
  };
  /** The last line. */
  readonly healthy: string;
  problems(count: number): string;

  hookMissing(file: string): ProblemAndFix;
  hookOutdated(file: string): ProblemAndFix;
  /** A hook, or a manager's file, that runs without leakscan. */
  hookWithoutLeakscan(file: string): ProblemAndFix;
  movedAside(file: string): ProblemAndFix;
  notExecutable(file: string): ProblemAndFix;
  managerNotInstalled(manager: string, file: string, command: string): ProblemAndFix;
  hooksPathElsewhere(value: string, manager: string, command: string): ProblemAndFix;
  leftAlone(file: string, todo: string): ProblemAndFix;
  oldVersion(installed: string, own: string, command: string): ProblemAndFix;
  readonly nodeMissing: ProblemAndFix;
  nodeOfShell(file: string): ProblemAndFix;
  nodeTooOld(file: string, version: string): ProblemAndFix;
}
