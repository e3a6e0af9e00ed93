/** Errors of the command line, the hook's calls and `init`. */

import type { CauseAndFix } from "../errors.ts";

export interface CliErrors {
  dashesOnly(): CauseAndFix;
  commandMissing(): CauseAndFix;
  commandUnknown(typed: string, meant: string | undefined): CauseAndFix;
  /** `example` is a whole call. */
  argumentMissing(command: string, example: string): CauseAndFix;
  /** `command` is what was called. */
  optionUnknown(command: string, option: string, meant: string | undefined): CauseAndFix;
  optionLacksValue(command: string, option: string): CauseAndFix;
  callWrong(): CauseAndFix;
  historyOneRepository(): CauseAndFix;
  completionUnknown(shell: string): CauseAndFix;
  rulesTakesOne(): CauseAndFix;
  stagedTakesNoPaths(): CauseAndFix;
  commitMsgNeedsFile(): CauseAndFix;
  stageUnknown(stage: string): CauseAndFix;
  /** After the error of a hook. */
  blockedUnscanned(what: "commit" | "push"): string;

  nobodyToAsk(): CauseAndFix;
  initInBare(): CauseAndFix;
  linkLeadsOut(file: string, target: string): CauseAndFix;
  yamlWrong(name: string, line: number | undefined): CauseAndFix;
}
