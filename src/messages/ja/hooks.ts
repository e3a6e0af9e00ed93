/** シェルのフックが表示する文。 */

import type { HookMessages } from "../hooks-catalogue.ts";

export const hooksJa: HookMessages = {
  language: "ja",
  skipped: "LEAKSCAN_SKIP=1 が設定されているため、スキップしました",
  warning: "警告: %s。何もスキャンしていません(LEAKSCAN_OPTIONAL=1)",
  commit: "コミットをブロックしました",
  push: "プッシュをブロックしました",
  refused: "プッシュを拒否しました",
  fix: "対処:",
  binary: "LEAKSCAN_BIN=%s を実行できません",
  binaryFix: "LEAKSCAN_BIN に leakscan のパスを設定するか、設定を解除してください",
  gone: "%s に leakscan がありません",
  goneFix: "このフックをインストールした場所で、leakscan init をもう一度実行してください",
  absent: "leakscan がインストールされていません",
  absentFix: "npm install --global leakscan(1 回だけスキップするには LEAKSCAN_SKIP=1)",
  absentHereFix: "npm install --save-dev leakscan(1 回だけスキップするには LEAKSCAN_SKIP=1 %s ...)",
  node: "git フックの PATH に node がありません",
  nodeFix: "git クライアントを端末から起動するか、node に PATH を通してください",
  serverBinary: "サーバーで LEAKSCAN_BIN=%s を実行できません",
  serverBinaryFix: "LEAKSCAN_BIN に leakscan のパスを設定するか解除するよう、サーバーの管理者に依頼してください",
  serverAbsent: "サーバーに leakscan がインストールされていません",
  serverAbsentFix: "インストール(npm install --global leakscan)をサーバーの管理者に依頼してください",
  serverNode: "サーバーのフックの PATH に node がありません",
  serverNodeFix: "node に PATH を通すか LEAKSCAN_BIN を設定するよう、サーバーの管理者に依頼してください",
};
