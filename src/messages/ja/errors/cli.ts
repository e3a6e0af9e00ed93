/** コマンドライン、フックの呼び出し、`init` のエラー。 */

import type { CliErrors } from "../../errors/cli.ts";

const help = "コマンドの一覧は `leakscan --help`、オプションは `leakscan <コマンド> --help` で確認できます。";

export const cliErrors: CliErrors = {
  dashesOnly: () => ["`--` の後に書けるのは、ファイルとリポジトリの名前だけです", "`--` を取り除いてください。"],
  commandMissing: () => ["コマンドが指定されていません", help],
  commandUnknown: (typed, meant) => [
    `${typed} というコマンドはありません`,
    meant === undefined ? help : `${meant} の間違いではありませんか?`,
  ],
  argumentMissing: (command, example) => [`\`leakscan ${command}\` には引数が必要です`, `例: ${example}`],
  optionUnknown: (command, option, meant) => [
    `leakscan ${command} に ${option} というオプションや引数はありません`,
    meant === undefined ? `\`leakscan ${command} --help\` で確認できます。` : `--${meant} の間違いではありませんか?`,
  ],
  optionLacksValue: (command, option) => [
    `オプション ${option} の値がないか、使えない値です`,
    `オプションの一覧は \`leakscan ${command} --help\` で確認できます。`,
  ],
  callWrong: () => ["コマンドラインが正しくありません", help],
  historyOneRepository: () => [
    "`leakscan history` に指定できるリポジトリは 1 つです",
    "リポジトリごとに実行し、`leakscan merge` でレポートをまとめてください。",
  ],
  completionUnknown: (shell) => [
    `${shell} の補完には対応していません`,
    "bash、zsh、fish、powershell のいずれかを指定してください。",
  ],
  rulesTakesOne: () => [
    "`leakscan rules` に指定できる id またはプロバイダーは 1 つです",
    "ルールは `leakscan rules test FILE` で試せます。",
  ],
  stagedTakesNoPaths: () => [
    "`leakscan staged` はステージ済みの変更をすべてスキャンするので、パスは指定できません",
    "ファイルは `leakscan files` でスキャンしてください。",
  ],
  commitMsgNeedsFile: () => [
    "`leakscan hook commit-msg` には、メッセージのファイルが必要です",
    'git が渡すので、hooks/commit-msg から "$@" を付けて呼び出してください。',
  ],
  stageUnknown: (stage) => [
    `${stage} というフックの種類はありません`,
    "pre-commit、commit-msg、pre-push、pre-receive のいずれかを指定してください。",
  ],
  blockedUnscanned: (what) =>
    `スキャンできなかったため、${what === "commit" ? "コミット" : "プッシュ"}をブロックしました`,

  nobodyToAsk: () => ["端末ではないため確認できず、何も変更していません", "--yes を指定してください。"],
  initInBare: () => [
    "このリポジトリはベアリポジトリです。ここではコミットもプッシュもしないため、フックは実行されません",
    "サーバーでは、パッケージの hooks/pre-receive をこのリポジトリの hooks フォルダーにコピーしてください。",
  ],
  linkLeadsOut: (file, target) => [
    `${file} はリポジトリの外(${target})へのリンクなので、何も書き込んでいません`,
    "リンクをファイルかフォルダーに置き換えてから、もう一度実行してください。",
  ],
  yamlWrong: (name, line) => [
    `${name} は正しい YAML ではありません${line === undefined ? "" : `(${line} 行目)`}`,
    "修正してから、`leakscan init` をもう一度実行してください。",
  ],
};
