/** 設定ファイルとベースラインのエラー。 */

import type { ConfigErrors } from "../../errors/config.ts";
import { reason } from "../system-errors.ts";

const install = "スキャンの前に、ロックファイルに従ってパッケージをインストールしてください: `npm ci`";
const seeDocs = "使えるキーの一覧は docs/config.md にあります。";
const byFolder =
  "ファイルを 1 つずつ書く代わりに、フォルダーを指定してください。test/fixtures/** はその下のすべてに一致します。";

export const configErrors: ConfigErrors = {
  configNotObject: (name) => [`${name} の中身は 1 つのオブジェクトでなければなりません`, seeDocs],
  jsonInvalid: (name) => [
    `${name} は正しい JSON ではありません`,
    "コメントと末尾のカンマは使えず、文字列は二重引用符で囲みます。コメントを書くときは .leakscan.jsonc を使ってください。",
  ],
  jsoncInvalid: (name) => [
    `${name} は正しい JSON ではありません`,
    "キーと文字列は二重引用符で囲み、項目の間はカンマで区切ってください。",
  ],
  textInvalid: (name, language, why) => [
    `${name} は正しい ${language} ではありません: ${why}`,
    `${language} を修正してください。`,
  ],
  faultDuplicate: () => "同じキーが 2 回あります",
  faultIndent: () => "インデントが合っていません",
  faultTab: () => "スペースしか使えない場所にタブがあります",
  faultMissing: () => "カンマ、引用符、括弧のどれかが足りません",
  faultUnexpected: () => "ここに書けないものがあります",
  faultKeyLines: () => "キーは複数行にわたって書けません",
  faultValue: () => "値が正しくありません",
  faultEscape: () => "`\\` の後のエスケープが正しくありません",
  faultAlias: () => "エイリアスの指す先がありません",
  faultDocuments: () => "ドキュメントが複数あります",
  faultText: () => "文字列が閉じられていません",
  faultDate: () => "日付か時刻が正しくありません",
  faultInItsWords: (words) => `パーサーの出力は "${words}" です`,
  textTooDeep: (name) => [`${name} の入れ子が深すぎます`, "入れ子を浅くしてください。"],
  textTooLarge: (name) => [
    `${name} が 1 MiB を超えています`,
    "ファイルの代わりにフォルダーを指定するか、JSON で書いてください。",
  ],
  yamlAliases: (name) => [`${name}: エイリアスの展開結果が大きすぎます`, "値をそのまま書いてください。"],
  twoConfigs: (one, other) => [`設定ファイルが 2 つあります: ${one} と ${other}`, "どちらか一方を残してください。"],
  strictAndConfidence: (where) => [
    `${where}: confidence と strict が矛盾しています`,
    "strict は confidence low と同じです。どちらか一方を残してください。",
  ],
  extendsItself: (name, chain) => [`${name} の extends が循環しています: ${chain}`, "いずれかを取り除いてください。"],
  extendsTooMany: (name, most) => [`${name}: extends の連鎖が長すぎます`, `上限は ${most} 段です。`],
  extendsMissing: (where) => [
    `${where}: extends に指定されたものがありません`,
    '"./policy.json" のようなファイルか、パッケージを指定してください。',
  ],
  extendsNeither: (where) => [
    `${where}: ファイルでもパッケージでもありません`,
    'ファイルは "./policy.json" のように指定してください。',
  ],
  extendsOutside: (where) => [
    `${where}: extends に指定されたファイルがリポジトリの外にあります`,
    "リポジトリの中にコピーするか、パッケージにしてください。",
  ],
  configTooDeep: (name, most) => [`${name} の入れ子が ${most} 段を超えています`, seeDocs],
  configTooManyParts: (name, most) => [
    `${name} のオブジェクトとリストの数が ${most} を超えています`,
    "内容を減らしてください。",
  ],
  configUnknownRule: (name, rule, meant) => [
    `${name}: ルールまたはプロバイダー ${rule} は存在しません`,
    meant === undefined ? "ルールの一覧は `leakscan rules` で確認できます。" : `"${meant}" の間違いではありませんか?`,
  ],
  configUnknownKey: (name, key, where, meant, keys) => [
    `${name}: ${where === undefined ? "" : `${where} の`}キー ${key} は使えません`,
    meant === undefined ? `使えるキー: ${keys}` : `"${meant}" の間違いではありませんか?`,
  ],
  configKeyMissing: (name, where) => [`${name}: ${where} がありません`, seeDocs],
  configWrongValue: (name, where, what) => [`${name}: ${where} は${what}`, seeDocs],
  mustBeText: () => "文字列でなければなりません",
  mustNotBeEmpty: () => "空にできません",
  mustBeList: () => "リストでなければなりません",
  mustBeTexts: () => "文字列のリストでなければなりません",
  mustBeRules: () => "ルールのリストでなければなりません",
  mustBeBoolean: () => "true か false でなければなりません",
  mustBeNumber: () => "数値でなければなりません",
  mustBeWhole: () => "整数でなければなりません",
  mustBeNumberOrRange: () => '数値か、"20-40" のような範囲でなければなりません',
  mustBeOneOf: (choices) => `次のいずれかでなければなりません: ${choices}`,
  mustBeLike: (example) => `${example} の形でなければなりません`,
  mustBeGlobOr: (example) => `glob か、${example} の形でなければなりません`,
  mustBeSize: () => "バイト数か、20MB のようなサイズでなければなりません",
  mustBeHttps: () => "https の URL でなければなりません",
  mustBeId: () => "小文字の英字と数字を 1 つずつのハイフンで区切ったものでなければなりません",
  mustBePrintable: () => "空白を含まない印字可能な ASCII 文字でなければなりません",
  mustHoldAWord: () => "1 つ以上の単語が必要です",
  mustBeBits: () => "0 から 8 ビットの間でなければなりません",
  mustHoldOne: () => "1 つ以上の項目が必要です",
  mustBeCommit: () => "7 桁以上のコミット ID でなければなりません",
  mustBeFingerprint: () => "16 進数 32 桁でなければなりません",
  mustBeBase: () => "ファイルかパッケージ、またはそのリストでなければなりません",
  needsOneOf: (keys) => `次のいずれかが必要です: ${keys}`,
  targetNeedsRegexes: () => "target がありますが、適用する regexes がありません",
  atMostCharacters: (most) => `${most} 文字以内でなければなりません`,
  atLeastCharacters: (least) => `${least} 文字以上でなければなりません(短すぎると、どこにでも一致します)`,
  isWrong: () => "正しくありません",

  packageNotInstalled: (name) => [`設定の extends にある ${name} がインストールされていません`, install],
  packageNotLocked: (name) => [
    `設定の extends にある ${name} のバージョンと内容が、ベースのコミットのロックファイルで固定されていません`,
    "npm、pnpm、Yarn 1 のどれかで devDependencies に追加し、ロックファイルをベースのブランチにコミットしてください。",
  ],
  packageOfYarn: (name) => [
    `設定の extends に ${name} がありますが、Yarn 2 以降の yarn.lock は Yarn が独自に作るアーカイブのダイジェストを固定するため、インストールされたファイルと照合できません`,
    "パッケージの設定をリポジトリにコピーしてそのファイルを extends に指定するか、npm、pnpm、Yarn 1 のどれかでインストールしてください。",
  ],
  packageOfBun: (name, file) => [
    `設定の extends に ${name} がありますが、Bun は ${file} と照合できるインストールの記録を残しません`,
    "パッケージの設定をリポジトリにコピーしてそのファイルを extends に指定するか、npm、pnpm、Yarn 1 のどれかでインストールしてください。",
  ],
  packageCommitted: (name) => [
    `設定の extends に ${name} がありますが、node_modules がコミットに含まれています`,
    "node_modules を git の管理から外してください。",
  ],
  packageOtherVersion: (name, version, wanted) => [
    `設定の extends にある ${name} は ${wanted} のはずですが、インストールされているのは ${version ?? "不明なバージョン"} です`,
    install,
  ],
  packageOtherContent: (name) => [
    `設定の extends にある ${name} の内容が、ベースのコミットのロックファイルと一致しません`,
    install,
  ],

  fileUnreadable: (name, code) => [
    `${name} を読み取れません(${reason(code)})`,
    "パスとファイルの権限を確認してください。",
  ],
  policyTooLarge: (name) => [
    `${name} が 32 MB を超えています`,
    "ファイルの代わりにフォルダーを指定して、内容を減らしてください。",
  ],
  policyNotAFile: (name, what) => [
    `${name} は通常のファイルではありません`,
    `${what === "config" ? "設定ファイル" : "ベースライン"}そのものを置くか、削除してください。`,
  ],
  optionFileMissing: (option, file) => [`--${option}: ${file} がありません`, "パスを確認してください。"],
  optionFileMissingAt: (option, file, commit) => [
    `--${option}: コミット ${commit} に ${file} がありません`,
    "範囲のスキャンでは、ベースのコミットから読み取ります。そこへコミットするか、--trust-repo-config を指定してください。",
  ],

  globEmpty: (where) => [
    `${where} が空なので、何にも一致しません`,
    "削除するか、test/fixtures/** のような glob を書いてください。",
  ],
  globTooLong: (where, most) => [`${where} が ${most} 文字を超えています`, "複数のパターンに分けてください。"],
  globsTooMany: (name, count, most) => [`${name} のパスのパターンが ${count} 個あります(上限は ${most} 個)`, byFolder],
  globsTooLong: (name, count, most) => [
    `${name} のパスのパターンが合計 ${count} 文字あります(上限は ${most} 文字)`,
    byFolder,
  ],
  globsTooCostly: () => [
    "設定のパスのパターンが、見つかったパスの数に対して多すぎるため、照合に時間がかかりすぎます",
    "ファイルを 1 つずつ書く代わりにフォルダーを指定して、パターンを減らしてください。",
  ],
  globWrong: (where, column, what) => `${where}、${column} 文字目: ${what}`,
  globNeverClosed: (sign) => [`${sign} が閉じられていません`, escapeIt(sign)],
  globHasParentheses: (sign) => ["パスのパターンでは、丸括弧によるグループは使えません", escapeIt(sign)],
  globHasQuotes: () => ["パスのパターンでは、引用符は使えません", escapeIt('"')],
  globTooNested: (most) => [`波括弧の入れ子が ${most} 段を超えています`, "複数のパターンに分けてください。"],
  globBraceRange: () => [
    "波括弧の中の範囲は、{a..f} のように 1 文字から 1 文字までです",
    "{8,9,10} のように、候補をすべて書いてください。",
  ],
  globPipe: () => [
    "| は波括弧の外では区切りになりません",
    "候補は {a,b} のように書きます。文字としての縦棒は \\| と書きます。",
  ],

  baselineConflict: (name) => [
    `${name} に未解決のマージコンフリクトがあります`,
    "コンフリクトマーカーの行を削除し、両方の行を残してください。順序は問わず、同じエントリーが 2 回あっても構いません。次にこのファイルへ書き込むコマンドが並べ直します。",
  ],
  baselineVersion: (name, version, known) => [
    `${name} はバージョン ${version} です。この leakscan が読めるのはバージョン ${known} です`,
    "leakscan を更新するか、ベースラインを作り直してください。",
  ],
  baselineWrong: (name, where) => [
    `${name} はベースラインではありません${where === undefined ? "" : `(${where} が正しくありません)`}`,
    "git から元に戻すか、`leakscan baseline` をもう一度実行してください。",
  ],
  fileUnwritable: (name, code) => [
    `${name} に書き込めません(${reason(code)})`,
    "フォルダーとその権限を確認してください。",
  ],
  baselineOfBare: () => [
    "このリポジトリはベアリポジトリなので、HEAD にあるベースラインが使われます",
    "クローンの中で実行し、ベースラインをコミットしてプッシュしてください。--baseline でファイルを指定することもできます。",
  ],
  noRepositoryForBaseline: () => [
    "ここは git リポジトリではありません",
    "`leakscan files --format json --output report.json` でスキャンしてから、`leakscan baseline report.json` を実行してください。",
  ],

  notAFingerprint: () => [
    "フィンガープリントの形式ではありません",
    "レポートからコピーしてください。16 進数 32 桁、または先頭の 8 桁以上です。",
  ],
  reasonEmpty: () => ["理由が空です", 'この値が安全な理由を短く書いてください。例: --reason "テスト用のダミー値"'],
  reasonIsNone: (reason) => [
    `${JSON.stringify(reason)} は理由になっていません`,
    'この値が安全な理由を短く書いてください。例: --reason "テスト用のダミー値"',
  ],
  noFingerprint: () => [
    "フィンガープリントが指定されていません",
    "レポートからコピーするか、--last で直前にブロックされたものを許可してください。",
  ],
  nothingBlocked: () => [
    "ここでブロックされたものはありません",
    "許可するものを、レポートに表示されるフィンガープリントで指定してください。",
  ],
  lastBlockGone: () => [
    "直前にブロックされたものは、ステージ、作業ツリー、履歴のどこにも残っていません",
    "許可するものはありません。",
  ],
  fingerprintUnknown: (fingerprint) => [
    `フィンガープリント ${fingerprint} のシークレットは、ステージ済みの変更にも作業ツリーにも履歴にもありません`,
    "このリポジトリのレポートからコピーしてください。ほかの場所の検出結果は `leakscan baseline <report.json>` で許可できます。",
  ],
  fingerprintAmbiguous: (count, fingerprint) => [
    `${fingerprint} で始まる検出結果が ${count} 件あります`,
    "フィンガープリントの桁数を増やしてください。",
  ],
};

function escapeIt(sign: string): string {
  return `文字そのものは \\${sign} と書きます(JSON では ${JSON.stringify(`\\${sign}`).slice(1, -1)})。`;
}
