/** 日本語。英語から訳したもの。 */

import type { ImportMessages } from "../import-language.ts";

export const importJa: ImportMessages = {
  states: { taken: "引き継いだもの", differs: "動作が異なるもの", none: "対応するものがないもの" },
  notes: {
    "custom-rule": "カスタムルールになりました",
    "our-rule": "leakscan 自身のルールで検出されます",
    "switched-off": "無効にしました",
    severity: "重大度を設定しました",
    allowed: "allow の項目になりました",
    ignored: "ignore のパスになりました",
    accepted: "フィンガープリントで許可しました",
    setting: "設定になりました",
    "built-in-stay-on": 'leakscan 自身のルールも有効なままです。無効にするには "rules" を使います',
    "line-for-match": "ルールが一致した部分だけでなく、行全体と照合します",
    "line-number": "行番号ではなく、その行に現在あるシークレットを許可します",
    "whole-file": "ファイルに現在あるシークレットを一つずつ許可します。後から追加されたものは検出します",
    "path-as-expression": "行番号は使わず、パスとテキストだけで照合します",
    "audited-real": "本物のシークレットと判定済みのため、無効化して取り除くまで検出します",
    "not-audited": "未監査ですが許可しました",
    "own-digest": "値だけのダイジェストである場合に有効です",
    "unknown-rule": "同じ名前と意味のルールは leakscan にありません",
    "not-found": "現在そこでは何も検出されないため、項目は不要です",
    network: "leakscan はこれをネットワーク経由で取得したり問い合わせたりしません",
    "path-only": "leakscan はファイルの名前やサイズではなく、内容を調べます",
    program: "そのスキャナーのプログラムまたは式です。leakscan はリポジトリのコードを実行しません",
    "scanner-setting": "元のスキャナーの動作に関する設定です",
  },
  read: (files) => `読み込んだファイル: ${files}`,
  writes: (file, entries, baseline) =>
    [file, ...(entries > 0 ? [`${baseline}(${entries} 件)`] : [])]
      .filter((one) => one !== undefined)
      .join(", ")
      .replace(/^/, "書き込むファイル: "),
  nothingToWrite: "書き込むものはありません。",
  ask: "書き込みますか?",
  done: "完了しました。結果は `leakscan config` で確認できます。書き込んだファイルは次の変更と一緒にコミットしてください。",
};
