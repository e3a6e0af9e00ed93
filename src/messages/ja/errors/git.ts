/** git、オブジェクトストア、指定されたコミットに関するエラー。 */

import type { GitErrors } from "../../errors/git.ts";

const fsck = "`git fsck` でリポジトリを確認してください。";
const wholeHistory =
  "名前を確認してください。CI では履歴をすべて取得してください(actions/checkout に `fetch-depth: 0` を指定)。";
const installGit = "git をインストールし、PATH を通してください。";
const deepCheckout = "actions/checkout に `fetch-depth: 0` を指定してください。";

export const gitErrors: GitErrors = {
  gitMissing: () => ["git を起動できません", installGit],
  gitMissingFor: (command) => [`git がインストールされていません(git ${command} が必要です)`, installGit],
  needsGit: (what) => [`このリポジトリの${what}は、git がないと読み取れません`, installGit],
  usesIncludedConfig: () => "ほかのファイルを取り込む設定(include)",
  usesRefStorage: (name) => `ref の保存形式 "${name}" `,
  usesExtension: (name) => `git の拡張 "${name}" `,
  usesVariable: (name) => `環境変数 ${name} `,
  usesRevision: (text) => `リビジョン ${text} `,
  usesSha256Index: () => "SHA-256 のインデックス",
  usesIndex: () => "インデックスの形式",
  usesDamagedIndex: () => "壊れたインデックス",
  usesIndexVersion: (version) => `インデックス(バージョン ${version})`,
  usesConflicts: () => "未解決のコンフリクトがあるインデックス",
  usesSparseIndex: () => "スパースインデックス",
  usesOtherNames: () => "UTF-8 でないファイル名",
  usesSplitIndex: () => "分割インデックス",
  headDetached: () => ["HEAD がブランチを指していません", "ブランチをチェックアウトしてください。"],
  objectUnreadable: (name) => [`${name} を読み取れません`, "git で履歴をすべて取得してください。"],
  objectDamaged: (name) => [`${name} が壊れています`, "git をインストールして `git fsck` を実行してください。"],
  gitNoAnswer: (command) => [`git ${command} から応答がありません`, fsck],
  gitCutShort: (command) => [`git ${command} の出力が途中で終わりました`, fsck],
  gitListedNothing: (command) => [
    `git ${command} が何も出力しませんでした`,
    "git が正しく動くか、`git status` と `git fsck` で確認してください。",
  ],
  gitTooMuchOutput: (command, most) => [
    `git ${command} の出力が ${most} バイトを超えました`,
    "リポジトリのもっと小さい範囲をスキャンしてください。",
  ],
  gitUnexpected: (what) => [
    `git の出力が想定と異なります: ${what}`,
    "`git fsck` を実行してください。問題がなければ git を更新するか、`git --version` の出力を添えて報告してください。",
  ],
  gitFailed: (command, code, signal, line) => {
    const end = signal !== null ? `(シグナル ${signal})` : code !== null ? `(終了コード ${code})` : "";
    return [`git ${command} が失敗しました${end}${line === "" ? "" : `: ${line}`}`, fsck];
  },
  cloneFailed: (why) => [
    `リポジトリをクローンできませんでした: ${why}`,
    "URL、ネットワーク、リポジトリへのアクセス権を確認してください。",
  ],
  notAUrl: (text) => `${text} は URL ではありません`,
  notADirectory: (dir) => [`${dir} はディレクトリではありません`, "git リポジトリのパスを指定してください。"],
  notARepository: (dir) => [
    `${dir} は git リポジトリの中にありません`,
    "git リポジトリの中で実行するか、`leakscan files` でディレクトリをスキャンしてください。",
  ],
  dubiousOwnership: (dir, command) => [`${dir} のリポジトリは別のユーザーの所有なので、git が信頼しません`, command],
  partialClone: () => [
    "このリポジトリは部分クローンで、スキャンに必要なオブジェクトがまだ取得されていません",
    "取得してください: `git fetch --refetch --no-filter`",
  ],
  unknownRevision: (revision) => [`リビジョン ${revision} はこのリポジトリにありません`, wholeHistory],
  unknownRevisionSays: (line) => [line, wholeHistory],
  storeFormatUnknown: (name) => [
    `このリポジトリのオブジェクト形式 "${name}" には対応していません`,
    "leakscan を更新してください。",
  ],
  tagUnreadable: (oid) => [`タグオブジェクト ${oid} を読み取れません`, fsck],
  shallowInside: (commit) => [
    `浅いクローン(shallow clone)のため、履歴が範囲の途中の ${commit} で終わっています`,
    "履歴をすべて取得してください: `git fetch --unshallow`、または actions/checkout に `fetch-depth: 0` を指定",
  ],
  notARemote: (name) => [`${name} はリモートの名前ではありません`, "リモートの一覧は `git remote` で確認できます。"],
  notARange: (text) => [
    `${text} は範囲の形式ではありません`,
    "<base>..<head> の形で書いてください。例: origin/main..HEAD",
  ],
  hookInputUnexpected: (hook) => [
    `${hook} フックへの入力が、git の形式と異なります`,
    `\`leakscan hook ${hook}\` は git の ${hook} フックから呼び出し、標準入力をそのまま渡してください。`,
  ],

  couldNotFetch: (what, why) => `${what}。取得もできませんでした(${why})`,
  commitNotCheckedOut: (commit) => [`コミット ${commit} がこのチェックアウトにありません`, deepCheckout],
  baseNotCheckedOut: () => ["変更の基になったコミットがこのチェックアウトにありません", deepCheckout],
  checkoutShallow: () => ["チェックアウトの履歴が途中までしかありません(shallow clone)", deepCheckout],
  checkoutShallowInside: () => ["チェックアウトの履歴が、変更の途中で終わっています(shallow clone)", deepCheckout],
  noCheckout: (cause) => [
    cause,
    "このステップの前に `uses: actions/checkout` を置き、入力 `path` を確認してください。",
  ],
};
