/** 複数のリポジトリの監査(audit)に関するエラー。 */

import type { AuditErrors } from "../../errors/audit.ts";
import { reason } from "../system-errors.ts";

export const auditErrors: AuditErrors = {
  nothingToAudit: () => ["監査するリポジトリがありません", "指定した名前と、除外の設定を確認してください。"],
  auditSubjectUnknown: (what, prefixes) => [
    `${what} が見つかりません`,
    `フォルダー、URL、それらを並べたファイル${prefixes === "" ? "" : `、または ${prefixes}`} を指定してください。`,
  ],
  listNotFound: (name, what) => [
    `${name} に ${what} がないか、このトークンでは見えません`,
    "名前とトークンの権限を確認してください。",
  ],
  listRefused: (name, what, status) => [
    `${name} が ${what} の一覧を拒否しました(${status})`,
    "環境変数のトークンとその権限を確認してください。",
  ],
  listFailed: (name, what, status) => [
    `${name} から ${what} の一覧を取得できませんでした(${status})`,
    "しばらくしてからもう一度実行してください。",
  ],
  listRedirected: (name, host) => [
    `${name} が別のホスト ${host} へ転送しようとしましたが、トークンはそのホストのものではありません`,
    "環境変数のホストのアドレスを確認してください。",
  ],
  listUnreachable: (name, host, code) => [
    `${name}(${host})に接続できませんでした(${reason(code)})`,
    "ネットワークとアドレスを確認してください。",
  ],
  hostNoUrl: (name) => [
    `環境変数にある ${name} のアドレスが http または https の URL ではありません`,
    "https://host の形で書いてください。",
  ],
  listWrongUrl: (name) => [
    `${name} の一覧に、クローン用の URL が正しくないリポジトリがあります`,
    "ホストのアドレスを確認してください。",
  ],
  giteaUrlMissing: () => [
    "Gitea のアドレスが指定されていません",
    "GITEA_URL に https://git.example.com のようなアドレスを設定してください。",
  ],
  notProcesses: (value) => [`--processes ${value} はプロセス数ではありません`, "1 から 256 の整数を指定してください。"],
  optionNotASize: (option, value) => [
    `--${option} ${value} はサイズではありません`,
    "バイト数か、20GB のようなサイズを指定してください。",
  ],
  optionNotATime: (option, value) => [
    `--${option} ${value} は時間ではありません`,
    "秒、分、時間で指定してください。例: 90s、30m、2h",
  ],
  cloneTooLarge: (most) => [`クローンが ${most} バイトを超えています`, "--max-disk で上限を上げてください。"],
  stateInUse: (folder, pid) => [
    `別の監査(プロセス ${pid})が ${folder} を使用中です`,
    "終わるまで待つか、--state で別のフォルダーを指定してください。",
  ],
  stateInUseElsewhere: (folder, pid, host, lock) => [
    `別の監査(${host} のプロセス ${pid})が ${folder} を使用中です`,
    `その監査が終わっている場合は、${lock} を削除してください。`,
  ],
  stateHoldsOther: (folder) => [
    `${folder} に監査とは関係のないファイルがあります`,
    "--state で専用のフォルダーを指定してください。",
  ],
  stateOtherVersion: (folder) => [
    `${folder} は別のバージョンの leakscan が作成したものです`,
    "--state で新しいフォルダーを指定してください。",
  ],
  stateUnwritable: (folder, code) => [
    `${folder} に監査の状態を書き込めません(${reason(code)})`,
    "空き容量を増やすか権限を確認し、同じコマンドをもう一度実行してください。続きから再開します。",
  ],
};
