/** What the shell hooks say, in English. */

import type { HookMessages } from "../hooks-catalogue.ts";

export const hooksEn: HookMessages = {
  language: "en",
  skipped: "skipped, because LEAKSCAN_SKIP=1 is set",
  warning: "warning: %s; nothing was scanned (LEAKSCAN_OPTIONAL=1)",
  commit: "commit blocked",
  push: "push blocked",
  refused: "push refused",
  fix: "fix:",
  binary: "LEAKSCAN_BIN=%s cannot be run",
  binaryFix: "point LEAKSCAN_BIN at leakscan, or unset it",
  gone: "leakscan is gone from %s",
  goneFix: "run leakscan init again where this hook was installed",
  absent: "leakscan is not installed",
  absentFix: "npm install --global leakscan (or LEAKSCAN_SKIP=1 to skip it once)",
  absentHereFix: "npm install --save-dev leakscan (or LEAKSCAN_SKIP=1 %s ... to skip it once)",
  node: "node is not on the PATH of git hooks",
  nodeFix: "start your git client from a terminal, or put node on the PATH",
  serverBinary: "LEAKSCAN_BIN=%s cannot be run on the server",
  serverBinaryFix: "ask the server's administrator to point LEAKSCAN_BIN at leakscan, or to unset it",
  serverAbsent: "leakscan is not installed on the server",
  serverAbsentFix: "ask the server's administrator to install it (npm install --global leakscan)",
  serverNode: "node is not on the PATH of the server's hooks",
  serverNodeFix: "ask the server's administrator to put node on that PATH, or to set LEAKSCAN_BIN",
};
