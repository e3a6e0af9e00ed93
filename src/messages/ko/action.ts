/** GitHub Action의 문장: Korean, in short polite sentences. */

import type { ActionMessages, NoCommentWord, ScannedWord } from "../action-catalogue.ts";
import { groupThousands as n } from "../phrase.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";

const scanned: Readonly<Record<ScannedWord, string>> = {
  "pull-request": "이 풀 리퀘스트",
  push: "이 푸시",
  "merge-group": "이 머지 그룹",
  range: "이 커밋들",
  history: "전체 히스토리",
};

const summaryTells = "자세한 내용은 작업 요약에 있습니다.";

const noComment: Readonly<Record<NoCommentWord, string>> = {
  "no-token": "입력 token이 비어 있습니다",
  fork: "포크에서 온 풀 리퀘스트의 토큰에는 쓰기 권한이 없습니다",
  forbidden: "토큰에 풀 리퀘스트 쓰기 권한이 없습니다(워크플로에 `permissions: pull-requests: write`가 필요합니다)",
  "not-found": "이 토큰으로는 이 풀 리퀘스트에 접근할 수 없습니다",
  "bad-token": "GitHub가 토큰을 받아들이지 않습니다",
  refused: "GitHub가 거절했습니다",
  "rate-limited": "토큰의 요청 한도를 모두 썼습니다",
  "server-error": "다시 시도해도 GitHub에서 오류가 납니다",
  unreachable: "GitHub에 연결하지 못했습니다",
};

/** Korean. */
export const actionKo: ActionMessages = {
  language: "ko",

  log: {
    nothingToScan: "브랜치나 태그가 삭제되어 스캔할 것이 없습니다",
    fetching: (step) =>
      step.kind === "all"
        ? "체크아웃이 shallow clone이어서 전체 히스토리를 가져오는 중입니다"
        : step.kind === "more"
          ? `체크아웃이 shallow clone이어서 커밋 ${step.commits}개를 더 가져오는 중입니다`
          : `체크아웃에 없는 ${step.names.join(", ")}을(를) 가져오는 중입니다`,
  },

  headline: {
    found: (count, word) => `${scanned[word]}에서 시크릿 ${n(count)}건을 찾았습니다`,
    nothing: (word) => `${scanned[word]}에서 시크릿을 찾지 못했습니다`,
    partial: (word) => `${scanned[word]}에서 읽은 범위에는 시크릿이 없지만, 모두 읽지는 못했습니다`,
    faulty: "판정하지 못했습니다. 설정이나 베이스라인이 잘못되었습니다",
    loosened: "이 변경은 설정 또는 베이스라인을 느슨하게 하지만, 아직 관리자의 승인이 없습니다",
  },
  partial: (notRead, cut) => {
    const lacks = [
      ...(notRead > 0 ? [`읽지 못한 것 ${n(notRead)}건`] : []),
      ...(cut > 0 ? [`끝까지 읽지 못한 것 ${n(cut)}건`] : []),
    ];
    return `일부만 스캔했습니다(${lacks.join(", ")}). 그곳에 시크릿이 있는지는 알 수 없습니다.`;
  },
  passesAllTheSame: "워크플로의 입력 fail-on에 따라 체크는 통과합니다.",

  state: { here: "지금도 파일에 있음", gone: "다시 지웠지만 이 브랜치의 히스토리에 남아 있음" },
  gone: (count) =>
    `${n(count)}건은 나중 커밋에서 지워졌지만 이 브랜치의 히스토리에 남아 있습니다. 병합하면 함께 들어가고, 브랜치를 읽을 수 있는 사람은 누구나 읽을 수 있습니다.`,
  more: (count) => `그 밖에 ${n(count)}건이 더 있습니다.`,
  morePlaces: (count) => `그 밖에 ${n(count)}곳`,

  gantt: { title: "이 커밋들에 시크릿이 남아 있던 기간", section: "노출" },
  htmlReport: "자세한 내용은 HTML 보고서에 있습니다(이 실행의 아티팩트)",
  todo: {
    heading: "할 일",
    revoke: "먼저 폐기하세요. 푸시된 값은 줄을 지운 뒤에도 읽히고 복사될 수 있습니다.",
    rewrite:
      "그다음 파일만이 아니라 커밋에서도 빼내세요. 줄을 지우는 새 커밋을 더해도 값은 이 브랜치의 히스토리에 남습니다.",
    rewriteStep: "해당 커밋을 edit로 바꾸기 → 값 지우기 → git commit --amend → git rebase --continue",
    firstHour: "그다음 유출 후 첫 한 시간의 절차를 차례대로 따르세요.",
    falseAlarm: (label) =>
      label === null
        ? "오탐인가요? 이유를 적어 그 항목만 허용하세요. 베이스라인 항목은 비교 대상 브랜치에 들어간 뒤부터 효력이 있습니다."
        : `오탐인가요? 이유를 적어 그 항목만 허용하세요. 변경이 스스로를 허용할 수는 없으므로 관리자가 레이블(${label})을 달아 승인합니다.`,
    why: placeholderReason.ko,
  },

  own: {
    heading: (count) => `이 변경 스스로 제외한 것(${n(count)}건)`,
    open: (label) =>
      `이 변경의 주석, 설정 또는 베이스라인이 다음 항목을 제외하려고 합니다. 변경이 스스로를 허용할 수는 없습니다. 관리자가 확인하고 레이블(${label})을 달 때까지 탐지 결과에 포함됩니다.`,
    accepted: (label) =>
      `이 변경의 주석, 설정 또는 베이스라인이 다음 항목을 제외하고, 관리자가 레이블(${label})로 승인했습니다. 탐지 결과에 포함되지 않습니다.`,
    stale: (label) =>
      `이 변경의 주석, 설정 또는 베이스라인이 다음 항목을 제외하려고 합니다. 레이블(${label})이 있지만 그 뒤에 커밋이 더해졌습니다. 관리자가 확인하고 레이블을 떼었다가 다시 달 때까지 탐지 결과에 포함됩니다.`,
    noLabel:
      "이 변경의 주석, 설정 또는 베이스라인이 다음 항목을 제외하려고 합니다. 변경이 스스로를 허용할 수는 없고, 이 워크플로에는 승인할 레이블도 없으므로 탐지 결과에 포함됩니다.",
    noProposal:
      "이 커밋들의 주석, 설정 또는 베이스라인이 다음 항목을 제외합니다. 푸시할 수 있는 사람은 비교 대상도 바꿀 수 있으므로 탐지 결과에 포함되지 않습니다.",
    loosened: (count) => `이 변경의 설정 또는 베이스라인 때문에 앞으로 제외되는 것(${n(count)}건):`,
    change: { removed: "삭제됨", reordered: "순서 변경됨", "changed-or-removed": "변경 또는 삭제됨" },
    unread: (count) => `읽지 못했고 이 변경 스스로 허용한 것(${n(count)}건):`,
    by: "제외 방법",
  },
  faultsHeading: "쓰이지 않은 설정과 베이스라인",

  scope: {
    read: (read, from, to) =>
      from === null
        ? to === null
          ? `읽은 것: ${read}.`
          : `읽은 것: ${read}(${to}까지 전부).`
        : `읽은 것: ${read}(${from}부터 ${to ?? "HEAD"}까지).`,
    widened: {
      "before-is-gone": "푸시 전 커밋이 사라져(강제 푸시) 범위를 넓혀, 기본 브랜치에 없는 것을 모두 스캔했습니다.",
      "new-branch": "새 브랜치라서 기본 브랜치에 없는 것을 모두 스캔했습니다.",
      "no-base": "비교할 커밋이 없어 첫 커밋부터 모두 스캔했습니다.",
    },
    deepened: "얕은 체크아웃이어서 빠진 히스토리를 먼저 가져왔습니다.",
  },

  comment: {
    nothingLeft: (word) => `${scanned[word]}에 남은 것이 없습니다`,
    stillRevoke:
      "전에 여기서 알린 것은 커밋에서 사라졌습니다. 그래도 한 번 푸시되었습니다. 아직 폐기하지 않았다면 폐기하세요.",
    asOf: (commit) => `커밋 ${commit} 기준입니다.`,
    wholeReport: "전체 보고서",
    none: (why) => `풀 리퀘스트에 댓글을 달지 않았습니다. ${noComment[why]}. ${summaryTells}`,
    created: "풀 리퀘스트에 결과를 댓글로 달았습니다.",
    updated: "풀 리퀘스트의 댓글을 최신으로 고쳤습니다.",
  },

  annotation: {
    more: (count, shown) =>
      `시크릿 ${n(count)}건을 찾았습니다. 줄에는 심각한 순으로 ${n(shown)}건만 표시합니다. ${summaryTells}`,
    gone: "나중 커밋에서 지웠지만 이 브랜치의 히스토리에 남아 있습니다.",
    partialTitle: "일부만 스캔했습니다",
    ownTitle: "이 변경 스스로 제외한 것",
  },
};
