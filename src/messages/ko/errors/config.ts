/** 설정 파일과 베이스라인의 오류. */

import type { ConfigErrors } from "../../errors/config.ts";
import { reason } from "../system-errors.ts";

const install = "스캔 전에 잠금 파일대로 패키지를 설치하세요: `npm ci`";
const seeDocs = "사용할 수 있는 키는 docs/config.md에 있습니다.";
const byFolder = "파일을 하나씩 적는 대신 폴더를 지정하세요. test/fixtures/**는 그 아래 모든 파일과 일치합니다.";

export const configErrors: ConfigErrors = {
  configNotObject: (name) => [`${name}의 내용은 객체 하나여야 합니다`, seeDocs],
  jsonInvalid: (name) => [
    `${name}: 올바른 JSON이 아닙니다`,
    "주석과 마지막 쉼표는 쓸 수 없고 문자열은 큰따옴표로 감쌉니다. 주석은 .leakscan.jsonc에 쓸 수 있습니다.",
  ],
  jsoncInvalid: (name) => [
    `${name}: 올바른 JSON이 아닙니다`,
    "키와 문자열은 큰따옴표로 감싸고 항목 사이에는 쉼표를 넣으세요.",
  ],
  textInvalid: (name, language, why) => [
    `${name}: 올바른 ${language}이(가) 아닙니다: ${why}`,
    `${language}을(를) 수정하세요.`,
  ],
  faultDuplicate: () => "같은 키가 두 번 있습니다",
  faultIndent: () => "들여쓰기가 맞지 않습니다",
  faultTab: () => "공백만 쓸 수 있는 곳에 탭이 있습니다",
  faultMissing: () => "쉼표, 따옴표, 괄호 가운데 하나가 빠졌습니다",
  faultUnexpected: () => "여기에 올 수 없는 것이 있습니다",
  faultKeyLines: () => "키는 여러 줄에 걸쳐 쓸 수 없습니다",
  faultValue: () => "값이 올바르지 않습니다",
  faultEscape: () => "`\\` 뒤의 이스케이프가 올바르지 않습니다",
  faultAlias: () => "별칭이 가리키는 것이 없습니다",
  faultDocuments: () => "문서가 여러 개 있습니다",
  faultText: () => "문자열이 닫히지 않았습니다",
  faultDate: () => "날짜나 시각이 올바르지 않습니다",
  faultInItsWords: (words) => `파서의 말: "${words}"`,
  textTooDeep: (name) => [`${name}: 중첩이 너무 깊습니다`, "중첩을 줄이세요."],
  textTooLarge: (name) => [`${name}의 크기가 1 MiB를 넘습니다`, "파일 대신 폴더를 지정하거나 JSON으로 작성하세요."],
  yamlAliases: (name) => [`${name}: 별칭(alias)을 펼친 결과가 너무 큽니다`, "값을 직접 적으세요."],
  twoConfigs: (one, other) => [`설정 파일이 두 개 있습니다: ${one}, ${other}`, "하나만 남기세요."],
  strictAndConfidence: (where) => [
    `${where}: confidence와 strict가 서로 어긋납니다`,
    "strict는 confidence low와 같습니다. 하나만 남기세요.",
  ],
  extendsItself: (name, chain) => [`${name}의 extends가 자기 자신으로 돌아옵니다: ${chain}`, "그중 하나를 빼세요."],
  extendsTooMany: (name, most) => [`${name}: extends가 너무 많이 이어집니다`, `최대 ${most}단계입니다.`],
  extendsMissing: (where) => [
    `${where}: extends로 지정한 파일이나 패키지가 없습니다`,
    '"./policy.json" 같은 파일이나 패키지를 지정하세요.',
  ],
  extendsNeither: (where) => [`${where}: 파일도 패키지도 아닙니다`, '파일은 "./policy.json"처럼 지정하세요.'],
  extendsOutside: (where) => [
    `${where}: extends로 지정한 파일이 저장소 밖에 있습니다`,
    "저장소 안으로 복사하거나 패키지로 만드세요.",
  ],
  configTooDeep: (name, most) => [`${name}: 중첩이 ${most}단계를 넘습니다`, seeDocs],
  configTooManyParts: (name, most) => [`${name}: 객체와 목록이 ${most}개를 넘습니다`, "내용을 줄이세요."],
  configUnknownRule: (name, rule, meant) => [
    `${name}: 규칙 또는 제공자 ${rule}이(가) 없습니다`,
    meant === undefined ? "`leakscan rules`로 모든 규칙을 볼 수 있습니다." : `혹시 "${meant}"인가요?`,
  ],
  configUnknownKey: (name, key, where, meant, keys) => [
    `${name}: ${where === undefined ? "" : `${where}의 `}알 수 없는 키 ${key}`,
    meant === undefined ? `사용할 수 있는 키: ${keys}` : `혹시 "${meant}"인가요?`,
  ],
  configKeyMissing: (name, where) => [`${name}: ${where}이(가) 없습니다`, seeDocs],
  configWrongValue: (name, where, what) => [`${name}: ${where} 값은 ${what}`, seeDocs],
  mustBeText: () => "문자열이어야 합니다",
  mustNotBeEmpty: () => "비어 있으면 안 됩니다",
  mustBeList: () => "목록이어야 합니다",
  mustBeTexts: () => "문자열 목록이어야 합니다",
  mustBeRules: () => "규칙 목록이어야 합니다",
  mustBeBoolean: () => "true 또는 false여야 합니다",
  mustBeNumber: () => "숫자여야 합니다",
  mustBeWhole: () => "정수여야 합니다",
  mustBeNumberOrRange: () => '숫자이거나 "20-40" 같은 범위여야 합니다',
  mustBeOneOf: (choices) => `다음 중 하나여야 합니다: ${choices}`,
  mustBeLike: (example) => `${example} 형식이어야 합니다`,
  mustBeGlobOr: (example) => `glob이거나 ${example} 형식이어야 합니다`,
  mustBeSize: () => "바이트 수이거나 20MB 같은 크기여야 합니다",
  mustBeHttps: () => "https 주소여야 합니다",
  mustBeId: () => "영문 소문자와 숫자를 하이픈 하나로 구분한 형식이어야 합니다",
  mustBePrintable: () => "공백 없는 출력 가능한 ASCII 문자여야 합니다",
  mustHoldAWord: () => "단어가 하나 이상 있어야 합니다",
  mustBeBits: () => "0에서 8비트 사이여야 합니다",
  mustHoldOne: () => "항목이 하나 이상 있어야 합니다",
  mustBeCommit: () => "7자리 이상의 커밋 ID여야 합니다",
  mustBeFingerprint: () => "16진수 32자리여야 합니다",
  mustBeBase: () => "파일이나 패키지, 또는 그 목록이어야 합니다",
  needsOneOf: (keys) => `다음 중 하나가 필요합니다: ${keys}`,
  targetNeedsRegexes: () => "target이 있지만 적용할 regexes가 없습니다",
  atMostCharacters: (most) => `${most}자 이하여야 합니다`,
  atLeastCharacters: (least) => `${least}자 이상이어야 합니다(더 짧으면 어디에나 일치합니다)`,
  isWrong: () => "올바르지 않습니다",

  packageNotInstalled: (name) => [`설정의 extends에 있는 ${name}이(가) 설치되어 있지 않습니다`, install],
  packageNotLocked: (name) => [
    `설정의 extends에 있는 ${name}의 버전과 내용이 기준 커밋의 잠금 파일에 고정되어 있지 않습니다`,
    "npm, pnpm, Yarn 1 가운데 하나로 devDependencies에 추가하고, 잠금 파일을 기준 브랜치에 커밋하세요.",
  ],
  packageOfYarn: (name) => [
    `설정의 extends에 ${name}이(가) 있지만, Yarn 2 이후의 yarn.lock은 Yarn이 직접 만든 아카이브의 다이제스트를 고정하므로 설치된 파일과 비교할 수 없습니다`,
    "패키지의 설정을 저장소에 복사해 그 파일을 extends에 지정하거나 npm, pnpm, Yarn 1 가운데 하나로 설치하세요.",
  ],
  packageOfBun: (name, file) => [
    `설정의 extends에 ${name}이(가) 있지만, Bun은 ${file}과 비교할 수 있는 설치 기록을 남기지 않습니다`,
    "패키지의 설정을 저장소에 복사해 그 파일을 extends에 지정하거나 npm, pnpm, Yarn 1 가운데 하나로 설치하세요.",
  ],
  packageCommitted: (name) => [
    `설정의 extends에 ${name}이(가) 있지만 node_modules가 커밋에 포함되어 있습니다`,
    "node_modules를 git에서 빼세요.",
  ],
  packageOtherVersion: (name, version, wanted) => [
    `설정의 extends에 있는 ${name}은(는) ${wanted}이어야 하지만 설치된 버전은 ${version ?? "알 수 없음"}입니다`,
    install,
  ],
  packageOtherContent: (name) => [`설정의 extends에 있는 ${name}의 내용이 기준 커밋의 잠금 파일과 다릅니다`, install],

  fileUnreadable: (name, code) => [`${name}을(를) 읽을 수 없습니다(${reason(code)})`, "경로와 파일 권한을 확인하세요."],
  policyTooLarge: (name) => [`${name}의 크기가 32 MB를 넘습니다`, "파일 대신 폴더를 지정해 내용을 줄이세요."],
  policyNotAFile: (name, what) => [
    `${name}은(는) 일반 파일이 아닙니다`,
    `${what === "config" ? "설정 파일" : "베이스라인"} 자체를 두거나 삭제하세요.`,
  ],
  optionFileMissing: (option, file) => [`--${option}: ${file}이(가) 없습니다`, "경로를 확인하세요."],
  optionFileMissingAt: (option, file, commit) => [
    `--${option}: 커밋 ${commit}에 ${file}이(가) 없습니다`,
    "범위를 스캔할 때는 기준 커밋에서 파일을 읽습니다. 그 커밋에 파일을 넣거나 --trust-repo-config를 사용하세요.",
  ],

  globEmpty: (where) => [
    `${where}이(가) 비어 있어 아무것도 일치하지 않습니다`,
    "삭제하거나 test/fixtures/** 같은 glob을 적으세요.",
  ],
  globTooLong: (where, most) => [`${where}이(가) ${most}자를 넘습니다`, "여러 패턴으로 나누세요."],
  globsTooMany: (name, count, most) => [`${name}: 경로 패턴이 ${count}개입니다(최대 ${most}개)`, byFolder],
  globsTooLong: (name, count, most) => [`${name}: 경로 패턴이 모두 ${count}자입니다(최대 ${most}자)`, byFolder],
  globsTooCostly: () => [
    "설정의 경로 패턴을 비교하는 데 시간이 너무 오래 걸립니다(찾은 경로 수에 비해 패턴이 너무 많음)",
    "파일을 하나씩 적는 대신 폴더를 지정해 패턴을 줄이세요.",
  ],
  globWrong: (where, column, what) => `${where}, ${column}번째 글자: ${what}`,
  globNeverClosed: (sign) => [`${sign}이(가) 닫히지 않았습니다`, escapeIt(sign)],
  globHasParentheses: (sign) => ["경로 패턴에는 괄호 그룹을 쓸 수 없습니다", escapeIt(sign)],
  globHasQuotes: () => ["경로 패턴에는 따옴표를 쓸 수 없습니다", escapeIt('"')],
  globTooNested: (most) => [`중괄호 중첩이 ${most}단계를 넘습니다`, "여러 패턴으로 나누세요."],
  globBraceRange: () => [
    "중괄호 안의 범위는 {a..f}처럼 한 글자에서 한 글자까지입니다",
    "{8,9,10}처럼 후보를 모두 적으세요.",
  ],
  globPipe: () => ["|는 중괄호 밖에서 아무것도 구분하지 않습니다", "후보는 {a,b}로, 문자 그대로의 |는 \\|로 적으세요."],

  baselineConflict: (name) => [
    `${name}에 해결되지 않은 병합 충돌이 있습니다`,
    "충돌 표시가 있는 줄을 지우고 양쪽 줄을 모두 남기세요. 순서는 상관없고 같은 항목이 두 번 있어도 됩니다. 다음에 이 파일에 쓰는 명령이 정리합니다.",
  ],
  baselineVersion: (name, version, known) => [
    `${name}의 버전은 ${version}입니다. 이 leakscan은 버전 ${known}을(를) 읽습니다`,
    "leakscan을 업데이트하거나 베이스라인을 다시 만드세요.",
  ],
  baselineWrong: (name, where) => [
    `${name}은(는) 베이스라인이 아닙니다${where === undefined ? "" : `(${where} 값이 올바르지 않음)`}`,
    "git에서 되돌리거나 `leakscan baseline`을 다시 실행하세요.",
  ],
  fileUnwritable: (name, code) => [`${name}에 쓸 수 없습니다(${reason(code)})`, "폴더와 그 권한을 확인하세요."],
  baselineOfBare: () => [
    "이 저장소는 베어 저장소이므로 HEAD에 있는 베이스라인을 사용합니다",
    "클론에서 실행한 뒤 베이스라인을 커밋하고 푸시하거나, --baseline으로 파일을 지정하세요.",
  ],
  noRepositoryForBaseline: () => [
    "여기는 git 저장소가 아닙니다",
    "`leakscan files --format json --output report.json`으로 스캔한 뒤 `leakscan baseline report.json`을 실행하세요.",
  ],

  notAFingerprint: () => [
    "핑거프린트 형식이 아닙니다",
    "보고서에서 복사하세요. 16진수 32자리 또는 앞 8자리 이상입니다.",
  ],
  reasonEmpty: () => ["이유가 비어 있습니다", '이 값이 안전한 이유를 짧게 적으세요. 예: --reason "테스트용 더미 값"'],
  reasonIsNone: (reason) => [
    `${JSON.stringify(reason)}은(는) 이유가 아닙니다`,
    '이 값이 안전한 이유를 짧게 적으세요. 예: --reason "테스트용 더미 값"',
  ],
  noFingerprint: () => [
    "핑거프린트를 지정하지 않았습니다",
    "보고서에서 복사하거나 --last로 마지막에 차단된 것을 허용하세요.",
  ],
  nothingBlocked: () => ["여기서 차단된 것이 없습니다", "허용할 것을 보고서에 나오는 핑거프린트로 지정하세요."],
  lastBlockGone: () => [
    "마지막에 차단된 것은 스테이징 영역, 작업 트리, 히스토리 어디에도 남아 있지 않습니다",
    "허용할 것이 없습니다.",
  ],
  fingerprintUnknown: (fingerprint) => [
    `핑거프린트가 ${fingerprint}인 시크릿이 스테이징된 변경, 작업 트리, 히스토리 어디에도 없습니다`,
    "이 저장소의 보고서에서 복사하세요. 다른 곳의 결과는 `leakscan baseline <report.json>`으로 허용합니다.",
  ],
  fingerprintAmbiguous: (count, fingerprint) => [
    `${fingerprint}(으)로 시작하는 결과가 ${count}개입니다`,
    "핑거프린트의 자릿수를 늘리세요.",
  ],
};

function escapeIt(sign: string): string {
  return `문자 그대로 쓰려면 \\${sign}로 적으세요(JSON에서는 ${JSON.stringify(`\\${sign}`).slice(1, -1)}).`;
}
