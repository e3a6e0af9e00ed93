/** `init` と `doctor` の日本語。 */

import type { SetupMessages } from "../setup-catalogue.ts";

/** Japanese. */
export const setupJa: SetupMessages = {
  selfTestPassed: "セルフテスト: 一時インデックスに置いたダミーのキーがブロックされました。",
  selfTestFailed: (said) => [
    `セルフテスト: 一時インデックスに置いたダミーのキーがブロックされませんでした${said === "" ? "" : `: ${said}`}`,
    "設定で無効になっているものは `leakscan config`、それ以外は `leakscan doctor` で確認できます。",
  ],
  notInstalled: (command) => [
    "フックから leakscan が見つかりません。インストールするまで、すべてのコミットがブロックされます",
    command,
  ],
  offerInstall: (command) =>
    `フックが探す場所に leakscan がインストールされていません。今すぐ \`${command}\` を実行しますか?`,
  installFailed: (command) => [
    `\`${command}\` が失敗しました`,
    "表示された内容を確認してから、もう一度 `leakscan init` を実行してください。",
  ],

  ok: {
    node: (version) => `Node ${version}`,
    leakscan: (version, place) => `leakscan ${version}(${place})`,
    hooks: (by) => `フック: ${by}`,
    config: "設定とベースラインは正しく読めます",
  },
  healthy: "フックは正しく設置され、シークレットをブロックします。",
  problems: (count) => `問題が ${count} 件あります。`,

  hookMissing: (file) => [`${file} がありません`, "leakscan init"],
  hookOutdated: (file) => [`${file} は別のバージョンの leakscan のものです`, "leakscan init"],
  hookWithoutLeakscan: (file) => [`${file} は leakscan を呼び出していません`, "leakscan init"],
  movedAside: (file) => [`別のツールが leakscan のフックを ${file} に移しました`, "leakscan init"],
  notExecutable: (file) => [`${file} に実行権限がないため、git は実行しません`, `chmod +x ${file}`],
  managerNotInstalled: (manager, file, command) => [
    `git は ${manager} を呼び出していません。${file} がないか、別のものです`,
    command,
  ],
  hooksPathElsewhere: (value, manager, command) => [
    `core.hooksPath が ${value} のため、git は ${manager} のフックを実行しません`,
    command,
  ],
  leftAlone: (file, todo) => [`${file} は leakscan を呼び出していません`, todo],
  oldVersion: (installed, own, command) => [
    `フックが呼び出す leakscan は ${installed} です(このバージョンは ${own})`,
    command,
  ],
  nodeMissing: ["PATH に node がありません", "git フックの PATH に node を加えるか、LEAKSCAN_BIN を設定してください。"],
  nodeOfShell: (file) => [
    `node は ${file} にあり、シェルの設定でだけ PATH に入ります。GUI の git クライアントからは見つからないことがあります`,
    "クライアントを端末から起動するか、その node を /usr/local/bin にリンクしてください。",
  ],
  nodeTooOld: (file, version) => [
    `${file} は Node ${version} です。leakscan には 20.19 以降が必要です`,
    "新しい Node をインストールしてください。",
  ],
};
