/** フックについて `init` が表示する文。 */

import type { SetupTexts } from "../../errors/setup.ts";

export const setupTexts: SetupTexts = {
  managerNamed: (name) => name,
  managerGit: () => "git 本体(hooks フォルダー)",
  managerHooksPath: () => "core.hooksPath",
  managerFramework: () => "pre-commit フレームワーク",
  hookInstalled: () => "インストール",
  hookUpdated: () => "更新",
  hookRemoved: () => "削除",
  callsLeakscan: (command) => (command === undefined ? "leakscan を呼び出す" : `leakscan を呼び出す: ${command}`),
  withoutLeakscan: () => "leakscan の呼び出しを削除",
  hookNotShell: (stage) =>
    `シェルスクリプトではありません。次を呼び出し、失敗したら処理を止めるようにしてください:  leakscan hook ${stage}`,
  commentsWouldBeLost: (command) =>
    `コメントが失われるためです。各フックに \`${command}\` のようなコマンドを自分で追加してください。`,
  linesOfCode: (command) => `JSON ではないため、各フックの行を \`${command} && \` で始めてください`,
  noteHusky: () => "`npm install` を実行した全員にフックが入ります(husky の `prepare` スクリプトによる)。",
  noteRunOnce: (command) => `\`${command}\` を一度実行してください。`,
  noteSimpleGitHooks: () => "`npx simple-git-hooks` を一度実行し、これらの行を変えるたびにもう一度実行してください。",
  noteOwnHooks: () =>
    'このフックは自分の環境だけのものです。チームで使うには、package.json の "scripts" に `"prepare": "leakscan init --yes"` を追加してください。これからクローンするすべてのリポジトリで使うには、`npm install --global leakscan` を実行し、そのパッケージのフックを `git config --global init.templateDir` の hooks フォルダーにコピーしてください。',
  noteHooksPath: (path) =>
    `${path} をコミットし、package.json の \`"prepare": "git config core.hooksPath ${path}"\` で全員に設定してください。`,
};
