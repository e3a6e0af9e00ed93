/** GitHub Action の文章: Japanese, in short polite sentences. */

import type { ActionMessages, NoCommentWord, ScannedWord } from "../action-catalogue.ts";
import { groupThousands as n } from "../phrase.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";

const scanned: Readonly<Record<ScannedWord, string>> = {
  "pull-request": "このプルリクエスト",
  push: "このプッシュ",
  "merge-group": "このマージグループ",
  range: "これらのコミット",
  history: "全履歴",
};

const summaryTells = "詳細はジョブのサマリーにあります。";

const noComment: Readonly<Record<NoCommentWord, string>> = {
  "no-token": "入力 token が空です",
  fork: "フォークからのプルリクエストでは、トークンに書き込み権限がありません",
  forbidden:
    "トークンにプルリクエストへの書き込み権限がありません(ワークフローに `permissions: pull-requests: write` が必要です)",
  "not-found": "このトークンではプルリクエストにアクセスできません",
  "bad-token": "GitHub がトークンを受け付けません",
  refused: "GitHub に拒否されました",
  "rate-limited": "トークンの利用回数の上限に達しています",
  "server-error": "GitHub でエラーが続いています",
  unreachable: "GitHub に接続できませんでした",
};

/** Japanese. */
export const actionJa: ActionMessages = {
  language: "ja",

  log: {
    nothingToScan: "ブランチまたはタグが削除されただけなので、スキャンするものはありません",
    fetching: (step) =>
      step.kind === "all"
        ? "チェックアウトが shallow clone のため、履歴をすべて取得しています"
        : step.kind === "more"
          ? `チェックアウトが shallow clone のため、さらに ${step.commits} 件のコミットを取得しています`
          : `チェックアウトにない ${step.names.join("、")} を取得しています`,
  },

  headline: {
    found: (count, word) => `${scanned[word]}でシークレットが ${n(count)} 件見つかりました`,
    nothing: (word) => `${scanned[word]}にシークレットは見つかりませんでした`,
    partial: (word) => `${scanned[word]}のうち読み取れた範囲では見つかりませんでしたが、読み取れなかったものがあります`,
    faulty: "判定できませんでした。設定またはベースラインに誤りがあります",
    loosened: "この変更は設定またはベースラインを緩めますが、メンテナーの承認がまだありません",
  },
  partial: (notRead, cut) => {
    const lacks = [
      ...(notRead > 0 ? [`読み取れなかったものが ${n(notRead)} 件`] : []),
      ...(cut > 0 ? [`途中までしか読み取れなかったものが ${n(cut)} 件`] : []),
    ];
    return `一部しかスキャンできていません(${lacks.join("、")})。そこにシークレットがあるかどうかはわかりません。`;
  },
  passesAllTheSame: "ワークフローの入力 fail-on の指定により、チェックは成功になります。",

  state: { here: "今もファイルにあります", gone: "削除済みですが、このブランチの履歴には残っています" },
  gone: (count) =>
    `${n(count)} 件は後のコミットで削除されていますが、このブランチの履歴には残っています。マージすれば履歴ごと取り込まれ、ブランチを読める人は誰でも読めます。`,
  more: (count) => `ほかに ${n(count)} 件あります。`,
  morePlaces: (count) => `ほか ${n(count)} か所`,

  gantt: { title: "このコミット群でシークレットが残っていた期間", section: "露出" },
  htmlReport: "詳細は HTML レポートにあります(この実行のアーティファクト)",
  todo: {
    heading: "次にすること",
    revoke: "まず無効にしてください。プッシュされた値は、行を消した後でも読まれ、コピーされます。",
    rewrite:
      "次に、ファイルだけでなくコミットからも取り除いてください。行を消すコミットを足しても、値はこのブランチの履歴に残ります。",
    rewriteStep: "対象のコミットを edit にする → 値を消す → git commit --amend → git rebase --continue",
    firstHour: "次に、漏えい後の最初の一時間の手順を、順番に進めてください。",
    falseAlarm: (label) =>
      label === null
        ? "誤検出ですか? 理由を添えて、その検出だけを許可してください。ベースラインの項目は、比較先のブランチに入ると有効になります。"
        : `誤検出ですか? 理由を添えて、その検出だけを許可してください。変更した本人は自分の変更を承認できないため、メンテナーがラベル ${label} を付けて承認します。`,
    why: placeholderReason.ja,
  },

  own: {
    heading: (count) => `この変更自身による除外(${n(count)} 件)`,
    open: (label) =>
      `この変更のコメント、設定、ベースラインが、次のものを除外しようとしています。変更した本人は自分の変更を承認できないため、メンテナーが確認してラベル ${label} を付けるまで、検出として数えます。`,
    accepted: (label) =>
      `この変更のコメント、設定、ベースラインが次のものを除外していて、メンテナーがラベル ${label} で承認しました。検出には数えません。`,
    stale: (label) =>
      `この変更のコメント、設定、ベースラインが、次のものを除外しようとしています。ラベル ${label} はありますが、その後にコミットが加わりました。メンテナーが確認し、ラベルを外して付け直すまで、検出として数えます。`,
    noLabel:
      "この変更のコメント、設定、ベースラインが、次のものを除外しようとしています。変更した本人は自分の変更を承認できず、このワークフローには承認のためのラベルもないため、検出として数えます。",
    noProposal:
      "これらのコミットのコメント、設定、ベースラインが、次のものを除外しています。プッシュできる人は比較先も変えられるため、検出には数えません。",
    loosened: (count) => `この変更の設定またはベースラインによって今後除外されるもの(${n(count)} 件):`,
    change: { removed: "削除", reordered: "順序の変更", "changed-or-removed": "変更または削除" },
    unread: (count) => `読み取れず、この変更自身が許可しているもの(${n(count)} 件):`,
    by: "除外の方法",
  },
  faultsHeading: "使われなかった設定とベースライン",

  scope: {
    read: (read, from, to) =>
      from === null
        ? to === null
          ? `読み取ったもの: ${read}。`
          : `読み取ったもの: ${read}(${to} までのすべて)。`
        : `読み取ったもの: ${read}(${from} から ${to ?? "HEAD"} まで)。`,
    widened: {
      "before-is-gone":
        "プッシュ前のコミットがなくなっているため(強制プッシュ)、範囲を広げ、既定のブランチにないものをすべてスキャンしました。",
      "new-branch": "新しいブランチなので、既定のブランチにないものをすべてスキャンしました。",
      "no-base": "比較するコミットがないため、最初のコミットからすべてスキャンしました。",
    },
    deepened: "シャローチェックアウトだったため、足りない履歴を先に取得しました。",
  },

  comment: {
    nothingLeft: (word) => `${scanned[word]}には何も残っていません`,
    stillRevoke:
      "前にここで知らせたものは、コミットからなくなりました。それでも一度はプッシュされています。まだなら無効にしてください。",
    asOf: (commit) => `コミット ${commit} の時点です。`,
    wholeReport: "すべての結果",
    none: (why) => `プルリクエストにはコメントしませんでした。${noComment[why]}。${summaryTells}`,
    created: "プルリクエストに結果をコメントしました。",
    updated: "プルリクエストのコメントを最新にしました。",
  },

  annotation: {
    more: (count, shown) =>
      `シークレットが ${n(count)} 件見つかりました。行に示すのは深刻なものから ${n(shown)} 件です。${summaryTells}`,
    gone: "後のコミットで削除されていますが、このブランチの履歴には残っています。",
    partialTitle: "一部しかスキャンできていません",
    ownTitle: "この変更自身による除外",
  },
};
