/** Korean, for an audit of many repositories. */

import type { AuditMessages, AuditUnreadWord, RepositoryChangeWord, ResolvedReason } from "../audit-catalogue.ts";
import { groupThousands as n, withDetail } from "../phrase.ts";

const why: Readonly<Record<AuditUnreadWord, string>> = {
  "clone-failed": "가져오지 못했습니다",
  "clone-too-large": "클론이 허용 크기를 넘었습니다(--max-disk)",
  "not-found": "호스트에 없거나 이 토큰으로는 볼 수 없습니다",
  redirected: "호스트가 다른 주소로 리디렉션합니다. 자격 증명은 그곳에 보내지 않으므로 새 URL을 지정하세요",
  "no-access": "호스트가 접근을 거부했습니다",
  "disk-full": "디스크에 공간이 없습니다",
  time: "제한 시간을 넘었습니다(--timeout)",
  memory: "메모리 한도를 넘었습니다(--max-memory)",
  died: "스캔 프로세스가 매번 비정상 종료되었습니다",
  "no-report": "워커에서 보고서가 도착하지 않았습니다",
  "not-allowed": "워커의 --shared-root 밖에 있어 읽을 수 없습니다",
  "scan-failed": "스캔에 실패했습니다",
  "not-a-repository": "git 저장소가 아닙니다",
  "dubious-ownership": "다른 사용자의 소유라서 git이 신뢰하지 않습니다",
  "git-failed": "git이 실패했습니다",
  "git-missing": "git을 실행할 수 없습니다",
};

const changes: Readonly<Record<Exclude<RepositoryChangeWord, "renamed">, string>> = {
  added: "목록에 새로 추가됨",
  "made-private": "비공개로 변경됨",
  "made-public": "공개로 변경됨",
  deleted: "삭제되었거나 이 토큰으로는 볼 수 없음",
  moved: "다른 소유자에게 이전됨",
  private: "비공개로 변경됨",
  "not-listed": "목록에서 사라짐",
};

const resolved: Readonly<Record<ResolvedReason, string>> = {
  "gone-from-head": "HEAD에서 제거됨",
  gone: "어느 저장소에도 없음",
  revoked: "폐기됨",
  suppressed: "제외됨",
};

const severity = { critical: "심각", high: "높음", medium: "보통", low: "낮음" } as const;

/** Korean. */
export const auditKo: AuditMessages = {
  language: "ko",
  read: (repositories, bytes, time) => `저장소 ${n(repositories)}개(${bytes})를 ${time} 동안 스캔했습니다.`,
  secrets: (count, bySeverity, atHead) =>
    `시크릿 ${n(count)}건(${bySeverity.map(([word, number]) => `${severity[word]} ${n(number)}`).join(", ")}), 그중 HEAD에 ${n(atHead)}건`,
  nothing: "시크릿을 찾지 못했습니다.",
  nothingInWhatWasRead: "읽은 범위에서는 시크릿을 찾지 못했습니다.",
  since: (date, added, gone) => `지난 감사(${date}) 이후: 신규 ${n(added)}건, 해결 ${n(gone)}건.`,
  partial: (left) =>
    `중간에 중단되었습니다. 저장소 ${n(left)}개는 스캔하지 않았습니다. 같은 명령을 다시 실행하면 이어서 진행합니다.`,
  first: "먼저 처리할 것",
  newSecrets: "지난 감사 이후 신규",
  resolvedSecrets: "지난 감사 이후 해결",
  standsIn: (repositories, atHead) => `저장소 ${n(repositories)}개, 그중 HEAD에 남은 것 ${n(atHead)}개`,
  firstSeen: (date) => `${date}부터`,
  owners: (names, more) => `소유자: ${names.join(", ")}${more > 0 ? ` 외 ${n(more)}건` : ""}`,
  more: (count) => `… 외 ${n(count)}건`,
  unread: (count) => `읽지 못한 저장소 ${n(count)}개:`,
  incomplete: (count) => `저장소 ${n(count)}개는 일부만 읽었습니다. 빠진 부분은 각 보고서에 있습니다.`,
  failedShard: (index, total, why) => `샤드 ${index}/${total}: ${why}`,
  cut: (count) => `저장소 ${n(count)}개에서 한도 때문에 일부가 생략되었습니다.`,
  suppressed: (count) => `시크릿 ${n(count)}건을 제외했습니다.`,
  asOf: (date) => `${date} 기준`,
  changes: "변경된 저장소:",
  change: (word, previousName) =>
    word === "renamed" ? `이름 변경됨(이전 이름: ${previousName ?? "?"})` : changes[word],
  resolvedWhy: (word) => resolved[word],
  why: (word) => withDetail(why, word),
  wouldScan: (count) => `스캔할 저장소 ${n(count)}개:`,
};
