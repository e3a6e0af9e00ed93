/** 사용자 정의 규칙과 규칙 검색의 오류. */

import type { RuleErrors } from "../../errors/rules.ts";

export const ruleErrors: RuleErrors = {
  unknownRule: (name, meant) => [
    `규칙 또는 제공자 ${name}이(가) 없습니다`,
    meant === undefined ? "`leakscan rules`로 모든 규칙을 볼 수 있습니다." : `혹시 ${meant}인가요?`,
  ],
  noOwnRules: (name) => [
    `${name}에 사용자 정의 규칙이 없습니다`,
    '"customRules"에 추가하거나(docs/custom-rules.md 참고) 첫 번째 인자로 규칙 파일을 지정하세요.',
  ],
  ownRulesLeftOut: (why) => `${why}. 사용자 정의 규칙은 빠져 있습니다`,
  exampleNotFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key}이(가) 탐지되지 않습니다`,
    "규칙이나 예시를 고치세요. 자리 표시자와 EXAMPLE이 든 값은 탐지되지 않습니다.",
  ],
  exampleFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key}이(가) 탐지됩니다`,
    "접두사를 늘리거나, near에 단어를 추가하거나, 길이를 바꿔 규칙을 더 엄격하게 만드세요.",
  ],
  customRulesTooMany: (name, count, most) => [
    `${name}: customRules에 규칙이 ${count}개 있습니다`,
    `최대 ${most}개까지 쓸 수 있습니다.`,
  ],
  customRule: (name, id, what) => `${name}: customRules ${id}: ${what}`,
  twoRulesOfThisId: () => ["같은 id의 규칙이 두 개 있습니다", "규칙마다 다른 id를 쓰세요."],
  ruleNameTaken: () => [
    "기본 규칙 또는 제공자와 이름이 같습니다",
    '"own"이나 회사 이름으로 시작하는 다른 이름을 쓰세요.',
  ],
  nearWordUnusable: (word) => [
    `near의 단어 ${word}은(는) 검색에 쓸 수 없습니다`,
    "ASCII 영문자나 숫자가 3자 이상이어야 합니다. 기호와 대소문자는 구분하지 않습니다.",
  ],
  nearWordTooLong: (most) => [`near의 단어가 ${most}자를 넘습니다`, "단어의 앞부분만 적으세요."],
  regexAndParts: () => ["regex와 prefix, alphabet, length를 함께 썼습니다", "모두 regex에 적거나 regex를 삭제하세요."],
  secretGroupWithoutRegex: () => ["secretGroup에는 regex가 필요합니다", "secretGroup을 삭제하세요."],
  nothingDistinctive: () => [
    "시크릿을 다른 텍스트와 구별할 단서가 없습니다",
    '시크릿 앞에 오는 prefix, 근처의 단어("near"), 또는 regex를 지정하세요.',
  ],
  rulePartMissing: (key) => [
    `${key}이(가) 없습니다`,
    '접두사 뒤에 오는 부분의 "alphabet"과 "length" 또는 "regex"를 지정하세요.',
  ],
  unknownAlphabet: (alphabet, meant, known) => [
    `alphabet ${alphabet}이(가) 없습니다`,
    meant === undefined
      ? `사용할 수 있는 값: ${known}. "set(A-Z0-9_)"처럼 문자를 나열할 수도 있습니다.`
      : `혹시 "${meant}"인가요?`,
  ],
  lengthWrong: (length) => [`length ${length}은(는) 숫자도 범위도 아닙니다`, '32 또는 "20-40"처럼 적으세요.'],
  secretsTooLong: (most) => [
    `시크릿이 ${most}자를 넘을 수 있습니다`,
    "더 긴 값은 히스토리 스캔에서 놓칩니다. length를 줄이세요.",
  ],
  secretsTooShort: (least) => [
    `시크릿이 ${least}자밖에 안 될 수 있습니다`,
    "접두사를 포함해 8자 미만이면 어디에나 일치합니다. length를 늘리세요.",
  ],
  regexWrong: (where, why) => `${where}: ${why}`,
  regexTooLarge: () => ["너무 큽니다", "반복을 줄이거나 규칙 두 개로 나누세요."],
  regexGroups: (groups, group) => [
    `그룹은 ${groups}개인데 secretGroup이 ${group}입니다`,
    "그룹 번호는 1부터이고, 0은 일치한 전체입니다.",
  ],
  regexMatchesNothing: () => ["빈 문자열과 일치해 어디에나 일치합니다", "한 글자 이상과 일치하게 하세요."],
  regexNotCompiled: (why) => [
    `컴파일할 수 없습니다: ${why}`,
    "RE2 문법(https://github.com/google/re2/wiki/Syntax)을 쓰세요. 전후방 탐색과 역참조는 쓸 수 없습니다.",
  ],
};
