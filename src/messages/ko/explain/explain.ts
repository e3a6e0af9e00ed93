/** What `explain` says of a value, in Korean. */

import type { NameKind, Operator, PhraseVeto, Place } from "../../../core/named.ts";
import type { ExplainMessages } from "../../explain-catalogue.ts";
import { ko } from "../report.ts";
import { fileKindsKo } from "./file-kinds.ts";
import { rejectedKo } from "./rejected.ts";
import { rulesKo } from "./rules.ts";

const promises: Readonly<Record<NameKind, string>> = {
  password: "비밀번호를 나타내는 이름입니다",
  secret: "시크릿을 나타내는 이름입니다",
  weak: "시크릿이라고 단정할 수 없는 이름입니다",
  none: "시크릿을 나타내지 않는 이름입니다",
};

const ties: Readonly<Record<Operator, string>> = {
  assign: "=",
  colon: ":",
  arrow: "=>",
  call: "호출",
  argument: "인수",
  markup: "마크업",
  compare: "비교",
  or: "또는",
  table: "표",
  space: "공백",
};

const places: Readonly<Record<Place, string>> = {
  direct: "이름 바로 뒤",
  declared: "선언의 기본값",
  sibling: "이름과 나란한 속성",
  fallback: "조회의 대체 값",
  element: "목록의 항목",
  column: "열",
  manifest: "Secret 매니페스트의 값",
};

const vetoes: Readonly<Record<PhraseVeto, string>> = {
  failsCheck: "이 규칙의 형식 또는 검사 숫자와 맞지 않습니다.",
  placeholder: "자리 표시자이거나 변수입니다.",
  notRandom: "무작위 값으로 보이지 않습니다. 이 규칙은 무작위 값만 찾습니다.",
  unlikely: "비밀번호로 보이지 않습니다.",
  accountAgain: "계정 이름과 같습니다.",
};

/** Korean. */
export const explainKo: ExplainMessages = {
  language: "ko",
  stages: {
    locate: "이름",
    rule: "규칙",
    reject: "제외 형식",
    model: "점수",
    result: "결과",
    file: "파일",
    policy: "정책",
  },
  steps: {
    underName: (promise, tie, place, quoted) =>
      `${promises[promise]}(${ties[tie]}, ${places[place]}${quoted ? ", 따옴표 있음" : ""}).`,
    holdsRule: () => "이 규칙과 일치합니다.",
    holdsRuleAt: (confidence) => `이 규칙과 일치합니다(신뢰도: ${ko.confidence[confidence]}).`,
    hasForm: (isPublic) => (isPublic ? "공개해도 되는 값을 뜻하는 이 규칙의 형식입니다." : "이 규칙의 형식입니다."),
    beginsLikeRule: () => "앞부분은 이 규칙과 같지만 전체가 일치하지는 않습니다.",
    rejected: (row) => rejectedKo[row],
    inPhrase: (confidence) => `이 규칙이 시크릿을 기대하는 자리에 있습니다(신뢰도: ${ko.confidence[confidence]}).`,
    refusedInPhrase: (why) => `이 규칙이 시크릿을 기대하는 자리에 있습니다. ${vetoes[why]}`,
    score: (given, medium, low) =>
      `${given}(${medium} 이상이면 '${ko.confidence.medium}', ${low} 이상이면 '${ko.confidence.low}').`,
    notReported: () => "보고하지 않습니다.",
    reported: (confidence, isSameSpan, note) =>
      `${isSameSpan ? "보고합니다" : "대신 다른 범위를 보고합니다"}(신뢰도: ${ko.confidence[confidence]}).${note === undefined ? "" : ` ${ko.note(note)}.`}`,
    fileKind: (kind, term, then) =>
      `${fileKindsKo[kind]}${term === undefined ? "" : ` 점수에 ${term}.`}${then === undefined ? "" : then === null ? " 보고하지 않습니다." : ` 신뢰도: ${ko.confidence[then]}.`}`,
    suppressed: (reason) => `탐지 결과에 포함되지 않습니다: ${reason}`,
  },
  rules: rulesKo,
};
