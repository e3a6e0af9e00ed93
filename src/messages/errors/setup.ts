/** What `init` says about hooks. These are no errors, but sentences that the setup names and the command line words, like errors. */

export interface SetupTexts {
  /** How a repository has its hooks; of a hook manager its name. */
  managerNamed(name: string): string;
  managerGit(): string;
  managerHooksPath(): string;
  managerFramework(): string;
  /** What changes in a file. */
  hookInstalled(): string;
  hookUpdated(): string;
  hookRemoved(): string;
  callsLeakscan(command: string | undefined): string;
  withoutLeakscan(): string;
  /** What a person has to do about a file that is not changed. */
  hookNotShell(stage: string): string;
  commentsWouldBeLost(command: string): string;
  /** What is left to do. */
  linesOfCode(command: string): string;
  noteHusky(): string;
  noteRunOnce(command: string): string;
  noteSimpleGitHooks(): string;
  noteOwnHooks(): string;
  noteHooksPath(path: string): string;
}
