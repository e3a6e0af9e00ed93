/** Errors of taking over other scanners' decisions, of triage, and of a baseline that is pruned, in Japanese. */

import type { ImportErrors } from "../../errors/imports.ts";
import { reason } from "../system-errors.ts";

export const importErrors: ImportErrors = {
  mustBeSha1: () => "16 進数 40 桁である必要があります",
  importBaseOutside: (where) => [
    `${where}: 継承元のファイルは読み込まれません`,
    "リポジトリ内のファイルを指定してください。",
  ],
  importBaseMissing: (where) => [
    `${where}: 継承元のファイルがありません`,
    "リポジトリ内のファイルを指定してください。",
  ],
  importNoFingerprint: (where) => [
    `${where}: フィンガープリントではありません`,
    "commit:file:rule:line または file:rule:line の形で書いてください。",
  ],
  importFlag: (where, flag) => [`${where}: フラグ ${flag} に対応するものがありません`, "フラグなしで書いてください。"],
  importConfigExists: (file) => [
    `設定ファイルがすでにあります: ${file}`,
    "変換するには別の場所に移すか、--compat で他のスキャナーのファイルをそのまま読み込んでください。",
  ],
  importUnknownScanner: (name, meant, names) => [
    `leakscan は ${name} のファイルを読み込みません`,
    meant === undefined ? `auto または次のいずれかを指定してください: ${names}` : `もしかして: ${meant}`,
  ],
  importNothing: (name) => [
    name === undefined ? "ここには他のスキャナーのファイルがありません" : `ここには ${name} のファイルがありません`,
    "読み込むファイルは docs/migrate.md にあります。",
  ],
  configUnwritable: (file, code) => [
    `${file} に書き込めません (${reason(code)})`,
    "フォルダーの権限を確認してください。",
  ],
  baselineNotPruned: (file, unread) => [
    `${unread} 件を読み取れなかったため、${file} がまだ何を許可しているか判断できません`,
    "`leakscan history` で一覧を確認できます。シャロークローンでは `git fetch --unshallow` で残りを取得してください。",
  ],
  triageNeedsTerminal: () => [
    "triage は対話式のため、ターミナルが必要です",
    "ターミナルで実行してください。スクリプトでは `leakscan allow` を使います。",
  ],
};
