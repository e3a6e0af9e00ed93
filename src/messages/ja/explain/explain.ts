/** What `explain` says of a value, in Japanese. */

import type { NameKind, Operator, PhraseVeto, Place } from "../../../core/named.ts";
import type { ExplainMessages } from "../../explain-catalogue.ts";
import { ja } from "../report.ts";
import { fileKindsJa } from "./file-kinds.ts";
import { rejectedJa } from "./rejected.ts";
import { rulesJa } from "./rules.ts";

const promises: Readonly<Record<NameKind, string>> = {
  password: "パスワードを示す名前です",
  secret: "シークレットを示す名前です",
  weak: "シークレットを示すとは言い切れない名前です",
  none: "シークレットを示さない名前です",
};

const ties: Readonly<Record<Operator, string>> = {
  assign: "=",
  colon: ":",
  arrow: "=>",
  call: "呼び出し",
  argument: "引数",
  markup: "マークアップ",
  compare: "比較",
  or: "または",
  table: "表",
  space: "空白",
};

const places: Readonly<Record<Place, string>> = {
  direct: "名前の直後",
  declared: "宣言の既定値",
  sibling: "名前と並ぶプロパティ",
  fallback: "参照の代替値",
  element: "リストの要素",
  column: "列",
  manifest: "Secret マニフェストの値",
};

const vetoes: Readonly<Record<PhraseVeto, string>> = {
  failsCheck: "このルールの形式またはチェックディジットの検査に合いません。",
  placeholder: "プレースホルダーまたは変数です。",
  notRandom: "ランダムな値には見えません。このルールはランダムな値だけを対象とします。",
  unlikely: "パスワードには見えません。",
  accountAgain: "アカウント名と同じです。",
};

/** Japanese. */
export const explainJa: ExplainMessages = {
  language: "ja",
  stages: {
    locate: "名前",
    rule: "ルール",
    reject: "除外形式",
    model: "スコア",
    result: "結果",
    file: "ファイル",
    policy: "ポリシー",
  },
  steps: {
    underName: (promise, tie, place, quoted) =>
      `${promises[promise]}(${ties[tie]}、${places[place]}${quoted ? "、引用符付き" : ""})。`,
    holdsRule: () => "このルールに一致します。",
    holdsRuleAt: (confidence) => `このルールに一致します(確度: ${ja.confidence[confidence]})。`,
    hasForm: (isPublic) => (isPublic ? "公開してよい値を表す、このルールの形式です。" : "このルールの形式です。"),
    beginsLikeRule: () => "先頭はこのルールと同じですが、全体は一致しません。",
    rejected: (row) => rejectedJa[row],
    inPhrase: (confidence) => `このルールがシークレットを想定する位置にあります(確度: ${ja.confidence[confidence]})。`,
    refusedInPhrase: (why) => `このルールがシークレットを想定する位置にあります。${vetoes[why]}`,
    score: (given, medium, low) =>
      `${given} (${medium} 以上なら「${ja.confidence.medium}」、${low} 以上なら「${ja.confidence.low}」)。`,
    notReported: () => "報告しません。",
    reported: (confidence, isSameSpan, note) =>
      `${isSameSpan ? "報告します" : "代わりに別の範囲を報告します"} (確度: ${ja.confidence[confidence]})。${note === undefined ? "" : `${ja.note(note)}。`}`,
    fileKind: (kind, term, then) =>
      `${fileKindsJa[kind]}${term === undefined ? "" : `スコアに ${term}。`}${then === undefined ? "" : then === null ? "報告しません。" : `確度: ${ja.confidence[then]}。`}`,
    suppressed: (reason) => `検出として数えません: ${reason}`,
  },
  rules: rulesJa,
};
