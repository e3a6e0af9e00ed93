/** 명령이 출력하는 문장. */

import type { CliMessages } from "../cli-catalogue.ts";
import { credentialKindsKo } from "./credential-kinds.ts";
import { groupThousands } from "../phrase.ts";

/** 한국어. */
export const cliKo: CliMessages = {
  language: "ko",

  allow: {
    accepted: (what, path, file) => `${path === null ? "" : `${path}: `}${what}을(를) 허용하고 ${file}에 추가했습니다`,
    renewed: (what, path, file) =>
      `${path === null ? "" : `${path}: `}${what}은(는) 이미 허용되어 있어 ${file}의 이유만 바꿨습니다`,
    gone: (number) => `마지막에 차단된 것 중 ${number}개는 더 이상 없습니다.`,
    commit: "모두의 스캔에 적용되도록 이 파일을 커밋하세요.",
  },
  baseline: {
    added: (added, total, file) =>
      `${groupThousands(added)}개를 추가했습니다. ${file}의 항목은 모두 ${groupThousands(total)}개입니다.`,
    notFound: (number) =>
      `보고서의 결과 중 ${groupThousands(number)}개는 다시 찾지 못했습니다. 그중 약한 비밀번호는 허용하지 않고, 나머지는 보고서에 적힌 대로 허용했습니다.`,
    unread: (number) => `${groupThousands(number)}개를 읽지 못했습니다. 그 안의 내용은 베이스라인에 없습니다.`,
    attributes: ".gitattributes: 이제 git이 이 파일을 줄 단위로 병합합니다. 함께 커밋하세요.",
    stillActive: "허용해도 시크릿이 무효가 되지는 않습니다. 한 번이라도 푸시한 것은 폐기하세요.",
    pruned: (gone, expired, left, file) =>
      `${file}에서 없어진 항목 ${groupThousands(gone)}개와 만료된 항목 ${groupThousands(expired)}개를 제거했습니다. ${groupThousands(left)}개가 남았습니다.`,
    notCompared: (number) =>
      `이전 버전의 항목 ${groupThousands(number)}개는 비교할 수 없습니다. \`leakscan baseline --upgrade\`로 새로 쓸 수 있습니다.`,
    accepted: (number, expired, file) =>
      `${file}에서 ${groupThousands(number)}개를 허용합니다${expired === 0 ? "" : `(그중 만료 ${groupThousands(expired)}개)`}.`,
    noPath: "(경로 없음)",
    until: (day) => `${day}까지`,
    expiredOn: (day) => `${day} 만료`,
    renewed: (number, file) => `${file}의 항목 ${groupThousands(number)}개를 새로 썼습니다.`,
    gone: (number) => `항목 ${groupThousands(number)}개는 더 이상 이 저장소에 해당하는 것이 없습니다. 그대로 둡니다.`,
  },
  triage: {
    ask: "무엇인가요?",
    falseAlarm: "오탐: 이유를 적고 허용",
    real: "실제 시크릿: 계속 탐지하고 다시 묻지 않음",
    skip: "나중에 결정",
    open: "편집기에서 열기",
    why: "왜 안전한가요? 이유는 베이스라인에 남습니다.",
    whyMissing: "안전한 이유를 짧게 적어 주세요.",
    message: "메시지 안",
    more: (number) => `외 ${groupThousands(number)}곳`,
    stopped: (number) =>
      `중단했습니다. ${groupThousands(number)}개가 남았습니다. \`leakscan triage\`로 여기서부터 계속할 수 있습니다.`,
    nothing: (real) =>
      real === 0
        ? "결정할 것이 없습니다."
        : `결정할 것이 없습니다. 실제 시크릿 ${groupThousands(real)}개는 계속 탐지됩니다. 폐기하고 제거하세요.`,
    done: (accepted, real, skipped, file) =>
      `${file}에서 ${groupThousands(accepted)}개 허용, 실제 시크릿 ${groupThousands(real)}개, 보류 ${groupThousands(skipped)}개입니다. 실제 시크릿은 폐기하고 베이스라인을 커밋하세요.`,
  },
  init: {
    by: (manager) => `훅 관리: ${manager}`,
    upToDate: (manager) => `훅 관리: ${manager}. 최신 상태여서 바꿀 것이 없습니다.`,
    change: (file, what) => `  ${file}: ${what}`,
    leftAlone: (file, todo) => `  ${file}: 바꾸지 않음. ${todo}`,
    ask: "이대로 변경할까요?",
    askRemember: "기억할까요?",
    yes: /^(?:y(?:es)?|예|네)$/i,
    unchanged: "아무것도 바꾸지 않았습니다.",
    done: "완료했습니다.",
    forgotten: "등록을 취소했습니다.",
    nothingRemembered: "기억하고 있는 것이 없습니다.",
    nothingToRemember: "기억할 수 있는 자격 증명을 찾지 못했습니다.",
    remembers: (file) => `자신의 자격 증명(${file}에 값이 아니라 키 기반 다이제스트로 저장):`,
    leftOut: "제외:",
    kinds: credentialKindsKo,
    whyLeftOut: {
      "too-short": "12자 미만이라 다이제스트로 추측하기 쉬움",
      "too-long": "3,000바이트를 넘음",
      guessable: "무작위성이 부족해 다이제스트로 추측하기 쉬움",
      "a-stand-in": "예시 또는 자리 표시자",
      "holds-blanks": "공백이 들어 있음",
    },
    remembered:
      "완료했습니다. 이제 이 사용자의 모든 스캔(훅 포함)에서 찾습니다. 자격 증명이 바뀌면 다시 실행하세요. --remove로 취소할 수 있습니다.",
  },
  verify: {
    nothingToAsk: "보고서에 확인할 수 있는 키가 없습니다",
    gone: (number) => `시크릿 ${groupThousands(number)}개는 더 이상 저장소에 없어 확인하지 못했습니다`,
  },
  explain: {
    nothing: "자격 증명으로 보이는 것이 없습니다. 이름, 형식, 근처 단어 어느 것으로도 값을 찾지 못했습니다.",
    stdin: "표준 입력",
    bytes: (number) => `${groupThousands(number)}바이트`,
    evidence: "근거",
  },
  rules: {
    labels: {
      rule: "규칙",
      provider: "제공자",
      severity: "심각도",
      confidence: "신뢰도",
      opens: "영향",
      revoke: "폐기 방법",
      looksLike: "형식",
      reach: "검색 범위",
      example: "예",
    },
    count: (number) => `규칙은 ${groupThousands(number)}개입니다. \`leakscan rules <id>\`로 설명을 볼 수 있습니다.`,
    lowConfidence: "(신뢰도: 불확실)",
    cut: (why) => `끝까지 읽지 못함: ${why}`,
    tried: (rules, examples, matches) =>
      [
        `규칙 ${groupThousands(rules)}개`,
        ...(examples > 0 ? [`예시 ${groupThousands(examples)}개 정상`] : []),
        matches === null ? "시험할 텍스트 없음" : `일치 ${groupThousands(matches)}건`,
      ].join(", "),
    everywhere: (id) =>
      `${id}은(는) 모든 줄에 적용됩니다. near에 단어를 넣거나 앞부분에 고정된 문자열을 두면 빨라집니다.`,
  },
  config: {
    from: { default: "기본값", "command line": "명령줄", environment: "환경 변수" },
    overrides: (value, from) => `; ${from}의 ${value}보다 우선`,
  },
  progress: {
    phase: {
      cloning: "클론 중",
      listing: "목록 작성 중",
      reading: "읽는 중",
      comparing: "비교 중",
      tracing: "히스토리 추적 중",
      checking: "확인 중",
      starting: "시작하는 중",
    },
    share: (percent, total) => (total === "" ? `${percent}%` : `${total}개 중 ${percent}%`),
    left: (time) => `${time} 남음`,
    found: (number) => `${number}개 찾음`,
    unread: (number) => `읽지 못함 ${number}개`,
  },
  worker: {
    started: (processes, where) => `${where}에서 저장소를 기다리는 중(동시에 ${processes}개)`,
    stopping: (running) => (running === 0 ? "멈추는 중" : `실행 중인 스캔 ${running}개가 끝나면 멈춤`),
    stopped: (scanned) => `저장소 ${groupThousands(scanned)}개를 스캔하고 멈춤`,
    disconnected: (where) => `${where} 연결이 끊겨 다시 연결하는 중`,
    connected: (where) => `${where}에 다시 연결됨`,
    evicts: (where, policy) =>
      `${where}은(는) 메모리가 부족하면 작업을 버릴 수 있습니다(maxmemory-policy ${policy}). noeviction으로 설정하세요`,
    refused: (where, code) => `${where}에서 쓰기를 받지 않아 다시 시도하는 중(${code})`,
    absent: (where) => `${where}에서 저장소를 가져가는 워커가 없습니다. \`leakscan worker\`를 시작하세요`,
  },
  written: {
    findings: (number, unread, files) =>
      `결과 ${groupThousands(number)}개${unread === 0 ? "" : `, 읽지 못한 것 ${groupThousands(unread)}개`}. 보고서: ${files}`,
    audit: (secrets, unread, files) =>
      `시크릿 ${groupThousands(secrets)}개${unread === 0 ? "" : `, 읽지 못한 저장소 ${groupThousands(unread)}개`}. 보고서: ${files}`,
    untrustedComments: (number) =>
      `허용 주석 ${groupThousands(number)}개를 무시했습니다. 스캔 대상이 스스로를 허용할 수는 없습니다(--trust-repo-config로 인정)`,
  },
};
