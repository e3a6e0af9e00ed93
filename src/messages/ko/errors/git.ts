/** git, 객체 저장소, 지정한 커밋의 오류. */

import type { GitErrors } from "../../errors/git.ts";

const fsck = "`git fsck`로 저장소를 확인하세요.";
const wholeHistory = "이름을 확인하세요. CI에서는 전체 히스토리를 가져오세요(actions/checkout에 `fetch-depth: 0`).";
const installGit = "git을 설치하고 PATH에 추가하세요.";
const deepCheckout = "actions/checkout에 `fetch-depth: 0`을 지정하세요.";

export const gitErrors: GitErrors = {
  gitMissing: () => ["git을 실행할 수 없습니다", installGit],
  gitMissingFor: (command) => [`git이 설치되어 있지 않습니다(git ${command} 필요)`, installGit],
  needsGit: (what) => [`이 저장소의 ${what}은(는) git이 있어야 읽을 수 있습니다`, installGit],
  usesIncludedConfig: () => "다른 파일을 포함하는 설정(include)",
  usesRefStorage: (name) => `ref 저장 형식 "${name}"`,
  usesExtension: (name) => `git 확장 "${name}"`,
  usesVariable: (name) => `환경 변수 ${name}`,
  usesRevision: (text) => `리비전 ${text}`,
  usesSha256Index: () => "SHA-256 인덱스",
  usesIndex: () => "인덱스 형식",
  usesDamagedIndex: () => "손상된 인덱스",
  usesIndexVersion: (version) => `인덱스(버전 ${version})`,
  usesConflicts: () => "해결되지 않은 충돌이 있는 인덱스",
  usesSparseIndex: () => "희소 인덱스",
  usesOtherNames: () => "UTF-8이 아닌 파일 이름",
  usesSplitIndex: () => "분할 인덱스",
  headDetached: () => ["HEAD가 브랜치를 가리키지 않습니다", "브랜치를 체크아웃하세요."],
  objectUnreadable: (name) => [`${name}을(를) 읽을 수 없습니다`, "git으로 전체 히스토리를 가져오세요."],
  objectDamaged: (name) => [`${name}이(가) 손상되었습니다`, "git을 설치하고 `git fsck`를 실행하세요."],
  gitNoAnswer: (command) => [`git ${command}에서 응답이 없습니다`, fsck],
  gitCutShort: (command) => [`git ${command}의 출력이 중간에 끊겼습니다`, fsck],
  gitListedNothing: (command) => [
    `git ${command}이(가) 아무것도 출력하지 않았습니다`,
    "git이 정상인지 `git status`와 `git fsck`로 확인하세요.",
  ],
  gitTooMuchOutput: (command, most) => [
    `git ${command}의 출력이 ${most}바이트를 넘었습니다`,
    "저장소를 더 작은 범위로 나누어 스캔하세요.",
  ],
  gitUnexpected: (what) => [
    `git의 출력이 예상과 다릅니다: ${what}`,
    "`git fsck`를 실행하세요. 문제가 없으면 git을 업데이트하거나 `git --version` 출력과 함께 신고하세요.",
  ],
  gitFailed: (command, code, signal, line) => {
    const end = signal !== null ? `(시그널 ${signal})` : code !== null ? `(종료 코드 ${code})` : "";
    return [`git ${command} 실패${end}${line === "" ? "" : `: ${line}`}`, fsck];
  },
  cloneFailed: (why) => [`저장소를 클론할 수 없습니다: ${why}`, "URL, 네트워크, 저장소 접근 권한을 확인하세요."],
  notAUrl: (text) => `${text}은(는) URL이 아닙니다`,
  notADirectory: (dir) => [`${dir}은(는) 디렉터리가 아닙니다`, "git 저장소의 경로를 지정하세요."],
  notARepository: (dir) => [
    `${dir}은(는) git 저장소 안에 있지 않습니다`,
    "git 저장소 안에서 실행하거나 `leakscan files`로 디렉터리를 스캔하세요.",
  ],
  dubiousOwnership: (dir, command) => [`${dir} 저장소는 다른 사용자의 것이어서 git이 신뢰하지 않습니다`, command],
  partialClone: () => [
    "부분 클론이어서 스캔에 필요한 객체를 아직 가져오지 않았습니다",
    "객체를 가져오세요: `git fetch --refetch --no-filter`",
  ],
  unknownRevision: (revision) => [`저장소에 리비전 ${revision}이(가) 없습니다`, wholeHistory],
  unknownRevisionSays: (line) => [line, wholeHistory],
  storeFormatUnknown: (name) => [
    `저장소의 객체 형식 "${name}"을(를) 이 leakscan이 지원하지 않습니다`,
    "leakscan을 업데이트하세요.",
  ],
  tagUnreadable: (oid) => [`태그 객체 ${oid}을(를) 읽을 수 없습니다`, fsck],
  shallowInside: (commit) => [
    `얕은 클론(shallow clone)이어서 히스토리가 범위 중간의 ${commit}에서 끝납니다`,
    "전체 히스토리를 가져오세요: `git fetch --unshallow` 또는 actions/checkout에 `fetch-depth: 0`",
  ],
  notARemote: (name) => [`${name}은(는) 리모트 이름이 아닙니다`, "`git remote`로 목록을 확인하세요."],
  notARange: (text) => [
    `${text}은(는) 범위 형식이 아닙니다`,
    "<base>..<head> 형식으로 적으세요. 예: origin/main..HEAD",
  ],
  hookInputUnexpected: (hook) => [
    `${hook} 훅에 들어온 입력이 git의 형식과 다릅니다`,
    `git의 ${hook} 훅에서 \`leakscan hook ${hook}\`을 호출하고 표준 입력을 그대로 넘기세요.`,
  ],

  couldNotFetch: (what, why) => `${what}. 가져오지도 못했습니다(${why})`,
  commitNotCheckedOut: (commit) => [`커밋 ${commit}이(가) 이 체크아웃에 없습니다`, deepCheckout],
  baseNotCheckedOut: () => ["변경의 기준 커밋이 이 체크아웃에 없습니다", deepCheckout],
  checkoutShallow: () => ["체크아웃에 히스토리가 일부만 있습니다(shallow clone)", deepCheckout],
  checkoutShallowInside: () => ["체크아웃의 히스토리가 변경 중간에서 끝납니다(shallow clone)", deepCheckout],
  noCheckout: (cause) => [cause, "이 단계 앞에 `uses: actions/checkout`을 넣고 입력 `path`를 확인하세요."],
};
