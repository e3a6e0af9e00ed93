/** Help (日本語). */

import type { HelpMessages } from "../help-catalogue.ts";
import { commandHelp } from "./help/commands.ts";
import { optionHelp } from "./help/options.ts";

export const helpJa: HelpMessages = {
  language: "ja",
  commands: commandHelp,
  options: optionHelp,
  formats: {
    csv: "表計算ソフト用",
    github: "GitHub のワークフローログに付く注釈",
    gitlab: "GitLab のシークレット検出レポート",
    html: "ブラウザで読む 1 ページ",
    human: "端末で人が読むための形式",
    json: "ほかのプログラム用の全情報(docs/report.schema.json)",
    jsonl: "JSON Lines: スキャン対象、1 行に 1 件の検出結果、実行結果。スキャン中に書き込む",
    junit: "テスト結果を表示する CI 用の JUnit XML",
    markdown: "サマリー、コメント、チャット用",
    sarif: "コードスキャン用の SARIF 2.1.0",
  },
  tagline: "認証情報が git に入るのを防ぎます。",
  headings: { commands: "コマンド:", arguments: "引数:", options: "オプション:", example: "例:" },
  showHelp: "ヘルプを表示する",
  showVersion: "バージョンを表示する",
  moreHelp: "コマンドごとのオプションは `leakscan <コマンド> --help` で確認できます。",
  exitCodes:
    "終了コード: 0 検出なし(すべて読み取り済み)、1 検出あり、2 スキャンできなかった、または一部を読み取れなかった、64 使い方の誤り。",
};
