/** Japanese, for an audit of many repositories. */

import type { AuditMessages, AuditUnreadWord, RepositoryChangeWord, ResolvedReason } from "../audit-catalogue.ts";
import { groupThousands as n, withDetail } from "../phrase.ts";

const why: Readonly<Record<AuditUnreadWord, string>> = {
  "clone-failed": "取得できませんでした",
  "clone-too-large": "クローンが上限を超えています(--max-disk)",
  "not-found": "ホストに存在しないか、このトークンでは参照できません",
  redirected: "ホストが別のアドレスに転送しました。認証情報は転送先に送らないため、新しい URL を指定してください",
  "no-access": "ホストがアクセスを拒否しました",
  "disk-full": "ディスクに空きがありません",
  time: "制限時間を超えました(--timeout)",
  memory: "メモリの上限を超えました(--max-memory)",
  died: "スキャンのプロセスが毎回異常終了しました",
  "no-report": "ワーカーからレポートが届きませんでした",
  "not-allowed": "ワーカーの --shared-root の外にあるため、読み取りが許可されていません",
  "scan-failed": "スキャンに失敗しました",
  "not-a-repository": "git リポジトリではありません",
  "dubious-ownership": "別のユーザーが所有しているため、git が信頼していません",
  "git-failed": "git が失敗しました",
  "git-missing": "git を起動できませんでした",
};

const changes: Readonly<Record<Exclude<RepositoryChangeWord, "renamed">, string>> = {
  added: "新たに一覧に追加",
  "made-private": "非公開に変更",
  "made-public": "公開に変更",
  deleted: "削除されたか、このトークンでは参照不可",
  moved: "別の所有者に移動",
  private: "非公開に変更",
  "not-listed": "一覧から消失",
};

const resolved: Readonly<Record<ResolvedReason, string>> = {
  "gone-from-head": "HEAD から削除済み",
  gone: "どのリポジトリにも存在しない",
  revoked: "無効化済み",
  suppressed: "除外済み",
};

const severity = { critical: "重大", high: "高", medium: "中", low: "低" } as const;

/** Japanese. */
export const auditJa: AuditMessages = {
  language: "ja",
  read: (repositories, bytes, time) => `リポジトリ ${n(repositories)} 件(${bytes}) を ${time} でスキャンしました。`,
  secrets: (count, bySeverity, atHead) =>
    `シークレット ${n(count)} 件(${bySeverity.map(([word, number]) => `${severity[word]} ${n(number)}`).join("、")})、うち HEAD に ${n(atHead)} 件`,
  nothing: "シークレットは見つかりませんでした。",
  nothingInWhatWasRead: "読み取れた範囲ではシークレットは見つかりませんでした。",
  since: (date, added, gone) => `前回の監査(${date}) から: 新規 ${n(added)} 件、解決 ${n(gone)} 件。`,
  partial: (left) =>
    `途中で停止しました。リポジトリ ${n(left)} 件は未スキャンです。同じコマンドを再実行すると続きから再開します。`,
  first: "最初に対応するもの",
  newSecrets: "前回の監査以降の新規",
  resolvedSecrets: "前回の監査以降に解決",
  standsIn: (repositories, atHead) => `リポジトリ ${n(repositories)} 件、うち HEAD に残るもの ${n(atHead)} 件`,
  firstSeen: (date) => `${date} から`,
  owners: (names, more) => `所有者: ${names.join("、")}${more > 0 ? `、ほか ${n(more)} 件` : ""}`,
  more: (count) => `… ほか ${n(count)} 件`,
  unread: (count) => `読み取れなかったリポジトリ ${n(count)} 件:`,
  incomplete: (count) =>
    `リポジトリ ${n(count)} 件は一部しか読み取れませんでした。不足分は各レポートに記載しています。`,
  failedShard: (index, total, why) => `シャード ${index}/${total}: ${why}`,
  cut: (count) => `リポジトリ ${n(count)} 件で、上限により一部を省略しました。`,
  suppressed: (count) => `シークレット ${n(count)} 件を除外しています。`,
  asOf: (date) => `${date} 時点`,
  changes: "変更のあったリポジトリ:",
  change: (word, previousName) => (word === "renamed" ? `名前を変更(旧名: ${previousName ?? "?"})` : changes[word]),
  resolvedWhy: (word) => resolved[word],
  why: (word) => withDetail(why, word),
  wouldScan: (count) => `スキャン対象のリポジトリ ${n(count)} 件:`,
};
