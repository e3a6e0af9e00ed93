/** What a kind of file says of the values in it, in Japanese. */

import type { FileKindName } from "../../en/explain/file-kinds.ts";

export const fileKindsJa: Readonly<Record<FileKindName, string>> = {
  "lock-file": "パッケージマネージャーがハッシュ値や検証用の値を書き込むファイルで、パスワードを書く人はいません。",
  "built-file": "圧縮済みのバンドルやソースマップには、短い名前と長い文字列の組が大量にあります。",
  translation: "「password」というキーの値は、その語の他言語への訳です。",
  snapshot: "テストランナーが、ID やハッシュ値を含む応答全体を記録するファイルです。",
  example: "設定のサンプルは、値そのものではなく書式を示すものです。",
  "sample-code": "サンプルコードは、書かれたパスワードでそのまま動きます。",
  test: "テストやフィクスチャには、ダミーのパスワードが多数あります。",
  documentation: "マニュアルのコマンド例には、架空のパスワードが使われます。",
  deployment:
    "env ファイル、compose ファイル、マニフェストはプログラムの実行に使われるため、どれほど弱いパスワードでも実際に使われています。",
  script: "シェルスクリプトでは、引用符なしで変数に値を設定します。",
  settings: "設定ファイルは名前と値の組で、コードはほとんどありません。",
};
