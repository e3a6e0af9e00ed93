/** Korean: polite, short sentences. Names of products and kinds of keys stay as their vendors write them. */

import type { OpensWord, RevokeWord } from "../../core/explanation.ts";
import type { MatchNote } from "../../core/match.ts";
import type { OwnReasonWord } from "../../core/own-reason.ts";
import type { Messages, ReadCounts, UnreadWord, VerdictWord } from "../report-catalogue.ts";
import { groupThousands as n, lookUp, ownReasonText, translateTitle, withDetail } from "../phrase.ts";
import { titlesKo } from "./titles.ts";
import { placeholderReason } from "../../core/placeholder-reason.ts";
import { systemErrors } from "./system-errors.ts";

/** Whole titles, and endings (with a space before them) of titles that begin with a vendor's name. */
const opens: Readonly<Record<OpensWord, string>> = {
  "cloud-account":
    "이 값을 얻은 사람은 클라우드 계정을 쓸 수 있습니다. 데이터를 읽고, 서버를 띄우고, 요금을 발생시킬 수 있습니다.",
  "half-of-pair": "키의 식별자입니다. 짝이 되는 시크릿과 함께 쓰면 계정에 접근할 수 있습니다.",
  "temporary-access": "만료될 때까지, 이 값을 얻은 사람은 소유자처럼 행동할 수 있습니다.",
  database: "이 값을 얻은 사람은 데이터베이스를 읽고 바꿀 수 있습니다.",
  storage: "이 값을 얻은 사람은 저장된 파일을 읽고 바꿀 수 있습니다.",
  "source-code": "이 값을 얻은 사람은 비공개 코드를 읽을 수 있고, 바꿀 수도 있습니다.",
  packages: "이 값을 얻은 사람은 내 명의로 패키지를 배포할 수 있습니다. 설치한 모든 사람이 피해를 봅니다.",
  deployment: "이 값을 얻은 사람은 서버에서 실행되는 프로그램을 바꿀 수 있습니다.",
  payments: "이 값을 얻은 사람은 고객의 결제 정보를 볼 수 있고, 돈을 옮길 수도 있습니다.",
  messaging: "이 값을 얻은 사람은 내 명의로 메시지를 보낼 수 있고, 읽을 수도 있습니다.",
  email: "이 값을 얻은 사람은 내 명의로 메일을 보낼 수 있습니다.",
  ai: "이 값을 얻은 사람은 내 비용으로 AI 서비스를 쓸 수 있고, 보낸 내용을 볼 수도 있습니다.",
  monitoring: "이 값을 얻은 사람은 로그와 지표에서 시스템 내부 정보를 알아낼 수 있습니다.",
  identity: "이 값을 얻은 사람은 사용자나 관리자로 로그인할 수 있습니다.",
  server: "이 값을 얻은 사람은 서버에 로그인할 수 있습니다.",
  "private-key": "이 값을 얻은 사람은 소유자로서 서명하고, 복호화하고, 로그인할 수 있습니다.",
  webhook: "이 값을 얻은 사람은 내 명의로 그곳에 글을 올릴 수 있습니다.",
  service: "이 값을 얻은 사람은 내 명의로 이 서비스를 쓸 수 있습니다.",
  account: "이 값을 얻은 사람은 이것으로 로그인할 수 있습니다.",
  "webhook-signing": "이 값을 얻은 사람은 진짜처럼 보이는 이벤트를 서버에 보낼 수 있습니다.",
  "test-account": "테스트 계정입니다. 실제 돈은 움직이지 않지만 테스트 데이터와 설정에 접근할 수 있습니다.",
  unknown: "이 값을 얻은 사람은 소유자가 하는 일을 할 수 있습니다.",
};

const revoke: Readonly<Record<RevokeWord, string>> = {
  "aws-key": "새 키를 만들고 이 키를 IAM에서 비활성화하세요. CloudTrail에서 어떻게 쓰였는지 확인한 뒤 삭제하세요.",
  "aws-temporary": "IAM에서 역할의 활성 세션을 취소하세요. 그대로 두어도 36시간 안에 만료됩니다.",
  "aws-pair": "짝이 되는 시크릿 액세스 키를 폐기하세요.",
  "vendor-page": "발급한 곳의 관리 화면에서 폐기하고 새로 만드세요.",
  "change-password": "비밀번호를 바꾸고, 그것으로 연 세션을 끝내세요.",
  "new-key-pair": "새 키 쌍을 만들고, 옛 공개 키나 인증서를 신뢰하는 모든 곳에서 빼세요.",
  "rotate-webhook": "웹훅을 삭제하고 새로 만드세요.",
  "entra-sessions": "사용자의 세션을 취소하고(`revokeSignInSessions`) 비밀번호를 바꾸세요.",
  "vault-token": "`vault token revoke`로 폐기하세요.",
  "ends-with-job": "작업이 끝나면 만료됩니다. 아직 실행 중이면 작업을 취소하세요.",
  "session-cookie": "세션을 끝내거나 쿠키에 서명하는 시크릿을 바꾸세요.",
  "session-token": "해당 세션을 끝내세요. 곧 만료되지 않는다면 서명한 키를 바꾸세요.",
  "smtp-password": "이 비밀번호의 바탕이 된 IAM 사용자의 액세스 키를 삭제하고 새 SMTP 자격 증명을 만드세요.",
  "swarm-token":
    "`docker swarm join-token --rotate worker`(또는 manager)로 교체하세요. 잠금 해제 키는 `docker swarm unlock-key --rotate`로 교체합니다.",
  "unsigned-token":
    "서명을 찾아보세요(다음 줄에 있을 수 있습니다). 서명이 없으면 아무것도 열 수 없지만 사람 이름이 들어 있을 수 있습니다.",
  rotate: "새로 만들어 바꿔 넣은 다음 이 값을 폐기하세요.",
};

const unread: Readonly<Record<UnreadWord, string>> = {
  ...systemErrors,
  "alternate-missing": "참조하는 객체 저장소(alternates)가 없습니다",
  "alternates-too-deep": "객체 저장소 참조(alternates)의 중첩이 너무 깊습니다",
  "base-damaged": "델타의 기준 객체가 손상되었습니다",
  "base-too-large": "델타의 기준 객체가 한도보다 큽니다",
  "checksum-mismatch": "체크섬이 맞지 않습니다. 객체가 손상되었습니다",
  "corrupt-delta": "객체가 손상되었습니다",
  "corrupt-gzip": "gzip 데이터가 손상되었습니다",
  "corrupt-header": "객체가 손상되었습니다",
  "corrupt-index": "팩의 인덱스이 손상되었습니다",
  "corrupt-object": "객체가 손상되었습니다",
  "corrupt-tar": "tar 압축 파일이 손상되었습니다",
  "corrupt-zip": "zip 압축 파일이 손상되었습니다",
  "corrupt-zlib": "압축 데이터가 손상되었습니다",
  "corrupt-zstd": "zstd 데이터가 손상되었습니다",
  "decoded-size": "인코딩된 데이터가 너무 많아 나머지를 생략했습니다",
  "decoding-depth": "인코딩이 너무 여러 번 겹쳐 있습니다",
  "delta-cycle": "팩이 손상되었습니다. 델타가 순환합니다",
  depth: "압축 파일이 너무 깊이 겹쳐 있습니다",
  "encrypted-zip": "압축 파일이 암호화되어 있습니다",
  "git-failed": "git이 실패했습니다",
  "global-ignore-rules":
    "git이 설치되어 있지 않아 개인 git 설정의 제외 규칙(core.excludesFile)을 읽지 못했으며, 해당 파일까지 모두 스캔했습니다",
  interrupted: "스캔이 중단되었습니다",
  "lfs-pointer": "내용이 Git LFS에 있고 이 저장소에는 없습니다",
  "match-too-long": "사용자 정의 규칙의 일치 항목이 1,000바이트를 넘어 제외되었습니다",
  "matches-per-blob": "일치하는 것이 너무 많아 나머지를 생략했습니다",
  "missing-base": "델타의 기준 객체가 없습니다",
  "missing-index": "팩의 인덱스이 없습니다",
  "missing-object": "객체가 없습니다(부분 클론이거나 손상됨)",
  "missing-pack": "팩이 없습니다",
  "not-a-file": "파일도 디렉터리도 아닙니다",
  "old-entries":
    "이전 버전의 형식입니다. 비교할 결과가 너무 많아 그대로 집계합니다. `leakscan baseline --upgrade` 를 실행하세요",
  "pack-without-index": "팩의 인덱스이 없습니다(git이 쓰는 중이거나 중단됨)",
  "parent-not-read": "부모 커밋의 내용을 알 수 없어 모두 새로운 것으로 처리했습니다",
  ratio: "풀면 크기가 지나치게 커집니다(압축 폭탄 의심)",
  reflog: "reflog를 읽을 수 없습니다",
  "scan-failed": "leakscan이 여기서 실패했습니다(신고해 주세요)",
  "shard-failed": "히스토리의 이 부분을 읽은 워커가 없습니다",
  shallow: "얕은 클론이라 히스토리가 여기서 끝납니다",
  "slow-ignore-rules": ".gitignore 대조에 git이 너무 오래 걸려, 무시되는 파일까지 모두 읽었습니다",
  submodule: "서브모듈은 별도의 저장소입니다",
  time: "시간이 너무 오래 걸렸습니다",
  "too-large": "한도보다 큰 파일입니다(--max-size)",
  "too-many-entries": "압축 파일의 항목이 너무 많습니다",
  "too-many-paths": "경로가 너무 많아 모두 적을 수 없습니다",
  truncated: "중간에 끊겨 있습니다",
  "unexpected-output": "git의 출력이 예상과 다릅니다",
  "unknown-version": "leakscan이 지원하지 않는 새 형식입니다",
  unreadable: "읽지 못했습니다",
  "unsupported-compression": "leakscan이 지원하지 않는 압축 방식입니다",
  "worker-failed": "읽는 도중에 워커가 비정상 종료되었습니다",
};

const notes: Readonly<Record<MatchNote | "file-kind", string>> = {
  "checksum-wrong": "체크섬이 맞지 않습니다. 입력 실수이거나 더미(가짜) 값입니다",
  example: "문서의 예제이거나 더미(가짜) 값입니다. 실제로는 쓸 수 없습니다",
  "file-kind": "파일 종류에 따라 신뢰도를 판정했습니다",
  "looks-made-up": "무작위로 만든 값이 아니라 사람이 쓴 문자열로 보입니다. 더미(가짜) 값일 가능성이 높습니다",
  "own-credential": "`leakscan init --my-credentials`로 등록한 내 자격 증명입니다",
  "passphrase-protected": "암호화되어 있어 암호 구문 없이는 쓸 수 없습니다",
  "published-by-vendor": "제공사가 자체 예제에서 공개한 값입니다",
  "shown-as-sample": "이름으로 보아 예시로 보여 주는 값입니다",
};

const confidences: Readonly<Record<string, string>> = { high: "확실", medium: "유력", low: "불확실" };

const reasons: Readonly<Record<OwnReasonWord, (about: string) => string>> = {
  "allowed-in": (about) => `${about}에서 허용되었습니다`,
  "audited-in": (about) => `${about}에서 시크릿이 아닌 것으로 확인되었습니다`,
  "comment-for": (about) => `${about}용 주석이 있습니다`,
  "confidence-below": (about) => `신뢰도가 '${confidences[about] ?? about}'보다 낮습니다`,
  "from-report": () => "보고서의 결과를 허용했습니다",
  "known-at-baseline": () => "베이스라인을 만들 때 이미 있던 것입니다",
  "path-ignored": () => "설정에서 경로가 제외되었습니다",
  "rule-off": (about) => `규칙 ${about}이(가) 꺼져 있습니다`,
  "strict-off": () => "strict가 꺼져 있습니다",
  "weak-off": () => "약한 비밀번호 탐지가 꺼져 있습니다",
  "surest-ignored": () => "가장 신뢰도가 높은 위치가 설정에서 제외되었습니다",
};

const verdictReasons: Readonly<Record<VerdictWord, string>> = {
  "account-not-ready": "키는 진짜이지만 계정이 이 서비스를 쓸 수 없거나 정지되어 있습니다",
  canary: "확인하지 않았습니다. 허니토큰 계정이라 키를 쓰면 경보가 울립니다",
  clock: "STS가 이 컴퓨터의 시계가 맞지 않는다고 판단했습니다",
  "custom-endpoint": "지정한 엔드포인트의 응답입니다",
  denied: "정책에 의해 요청이 거부되어 알 수 없습니다",
  expired: "진짜였지만 만료되었습니다",
  "id-active": "키 ID는 유효하지만, 찾은 시크릿 중에 짝이 없습니다",
  interrupted: "확인하기 전에 중단되었습니다",
  network: "STS에 연결하지 못했습니다",
  "no-key-id": "짝이 될 키 ID를 찾지 못했습니다",
  "no-live-key-id": "찾은 어느 키 ID와도 유효한 짝이 아닙니다. 다른 키의 것일 수 있습니다",
  "no-secret": "확인에 쓸 시크릿을 찾지 못했습니다",
  "no-session-token": "임시 키는 세션 토큰이 없으면 확인할 수 없습니다",
  "not-accepted": "찾은 어느 세션 토큰으로도 받아들여지지 않았습니다. 다른 토큰이 필요할 수 있습니다",
  "not-active": "AWS의 어느 파티션에서도 유효한 키 ID가 아닙니다(비활성화, 삭제 또는 존재하지 않음)",
  "partitions-not-asked": "확인한 곳에서는 알려지지 않았지만, AWS의 모든 파티션에 확인하지는 않았습니다",
  refused: "발급처가 거부했습니다. 폐기되었거나 만료되었거나 실제로 없는 값입니다",
  "secret-gone": "저장소에서 사라져 다시 읽지 못했습니다",
  "server-error": "STS에서 오류가 발생했습니다",
  throttled: "요청이 너무 많아 STS가 거부했습니다",
  timeout: "STS가 제한 시간 안에 응답하지 않았습니다",
  "too-many-candidates": "시크릿이 너무 많아 모두 시도하지 못했습니다",
  "unexpected-answer": "STS의 응답이 아닙니다(프록시나 로그인 화면일 수 있습니다)",
  "vendor-unclear": "발급처의 응답으로는 판단할 수 없습니다",
  "vendor-unreachable": "발급처에 연결할 수 없었습니다",
  "wrong-secret": "시도한 유효한 키 ID의 짝이 아닙니다. 다른 키의 것일 수 있습니다",
};

const keyTypes: Readonly<Record<string, string>> = {
  "long-term": "장기 키",
  temporary: "임시 키",
  bearer: "베어러 토큰",
  "service-specific": "서비스 전용 자격 증명",
};

const by = { baseline: "베이스라인", comment: "주석", config: "설정" } as const;
const stopped = {
  commit: "커밋을 차단했습니다",
  push: "푸시를 차단했습니다",
  staged: "스테이징된 내용",
} as const;
const again = { commit: "커밋", push: "푸시", staged: "스캔" } as const;

/** Korean. */
export const ko: Messages = {
  language: "ko",

  severity: { critical: "심각", high: "높음", medium: "보통", low: "낮음" },
  confidence: confidences,
  verdict: { live: "유효", revoked: "폐기됨", invalid: "무효", unknown: "알 수 없음" },
  suppressedBy: by,
  label: {
    where: "위치",
    introduced: "추가",
    removed: "삭제",
    now: "현재",
    fingerprint: "핑거프린트",
    verdict: "확인",
    account: "계정",
    belongsTo: "짝",
    note: "참고",
    severity: "심각도",
    confidence: "신뢰도",
    secret: "시크릿",
    reason: "이유",
    notRead: "읽지 못함",
    cut: "일부만 읽음",
  },

  number: n,
  title: (english) => translateTitle(titlesKo, english),
  opens: (word) => lookUp(opens, word),
  revoke: (word) => lookUp(revoke, word),
  unread: (why) => withDetail(unread, why),
  reason: (reason) => ownReasonText(reasons, reason),
  note: (word) => withDetail(notes, word),
  verdictReason: (word) => withDetail(verdictReasons, word),
  keyType: (word) => lookUp(keyTypes, word),

  place: {
    commitMessage: (oid, line) => `${oid ? `커밋 ${oid}의 ` : "커밋 "}메시지 ${line}번째 줄`,
    tagMessage: (oid, line) => `${oid ? `태그 ${oid}의 ` : "태그 "}메시지 ${line}번째 줄`,
    gitNote: (oid, line) => `git 노트${oid ? ` ${oid}` : ""} ${line}번째 줄`,
    object: (oid, line) => `git 객체${oid ? ` ${oid}` : ""} ${line}번째 줄`,
    fileName: (path) => `파일 이름 ${path}`,
    refName: "브랜치 또는 태그의 이름",
    stdin: (line) => `표준 입력 ${line}번째 줄`,
  },
  andMorePlaces: (first, more) => (more === 0 ? first : `${first} 외 ${n(more)}곳`),
  andMoreCommits: (first, more) => (more === 0 ? first : `${first} (외 커밋 ${n(more)}개)`),
  list: (names, more) => names.join(", ") + (more > 0 ? ` 외 ${n(more)}개` : ""),

  blocked: {
    headline: (title, place, more, what) =>
      `${stopped[what]}: ${title}, ${place}${more > 0 ? ` (외 ${n(more)}건)` : ""}`,
    unread: (count, what) => `${stopped[what]}: 읽지 못한 것이 ${n(count)}건 있어 내용을 확인할 수 없습니다`,
    more: (count, command) => `그 밖에 ${n(count)}건이 더 있습니다. \`${command}\`로 모두 볼 수 있습니다.`,
    fromEnvironment: "값은 환경 변수나 시크릿 관리자에서 읽으세요:",
    ignoreEnvFile: "env 파일은 git에 넣지 말고 .gitignore에 적으세요:",
    takeOut: "빼려면",
    editFile: "파일에서 값을 지우고 다시 스테이징하세요:",
    editFileThen: "각 파일에서 값을 지우고 다시 스테이징하세요:",
    leaveOut: "또는 이 커밋에서 파일을 통째로 빼세요(디스크의 파일은 그대로 남습니다):",
    leaveOutThen: "또는 이 커밋에서 이 파일들을 빼세요(디스크의 파일은 그대로 남습니다):",
    editMessage: "값을 지우고 커밋 메시지를 다시 쓰세요:",
    editLastCommit: "마지막 커밋에 있다면: 값을 지우고 파일을 스테이징한 뒤 커밋을 다시 만드세요:",
    editOlderCommits: "더 앞선 커밋에 있다면: `edit`로 표시하고 똑같이 고친 뒤 `git rebase --continue`로 계속하세요:",
    editTag: "태그 메시지에 있다면: 값을 빼고 태그를 다시 만드세요:",
    renameFile: "파일 이름에 값이 들어 있습니다. git mv로 이름을 바꾸세요.",
    falseAlarm: "오탐이라면",
    falseAlarmReceived: "이 서버는 기본 브랜치에 이미 있는 베이스라인만 씁니다. 먼저 등록만 따로 푸시하세요:",
    falseAlarmReason: placeholderReason.ko,
    orComment: (place) =>
      place === undefined
        ? "또는 그 줄이나 바로 윗줄에 주석을 쓰세요:"
        : `또는 ${place} 줄이나 바로 윗줄에 주석을 쓰세요:`,
    teamHelp: "팀의 안내",
    alreadyPushed: "이미 푸시했거나 누군가에게 보냈다면",
    alreadyPushedThen: "더는 비밀이 아닙니다. 먼저 폐기하세요. 다음 명령으로 단계별 안내를 만들 수 있습니다:",
    retry: (what) => `원인을 고친 뒤 다시 ${again[what]}하세요.`,
    acceptUnread: (file) => `이미 알고 있고 문제가 없다면 ${file}의 "acceptUnread"에 적으세요.`,
  },

  found: {
    headline: (count, read, repository, atHead) => {
      const still =
        atHead === undefined
          ? ""
          : atHead === 0
            ? " (HEAD에는 남아 있지 않음)"
            : ` (그중 ${n(atHead)}건은 HEAD에 남아 있음)`;
      return `${scope(read, repository)}에서 시크릿 ${n(count)}건을 찾았습니다${still}`;
    },
    nothing: (read) => `찾은 것이 없습니다 (${read})`,
    nothingInWhatWasRead: (read, notRead, cut) => {
      const lacks = [
        ...(notRead > 0 ? [`읽지 못한 것이 ${n(notRead)}건`] : []),
        ...(cut > 0 ? [`일부만 읽은 것이 ${n(cut)}건`] : []),
      ];
      return `읽은 범위(${read})에서는 찾은 것이 없지만, ${lacks.join(", ")} 있습니다`;
    },
    read: readOf,
    atHead: "HEAD에 남아 있음",
    onlyInHistory: "HEAD에는 없지만 히스토리에 남아 있음",
    unreachable: "어느 브랜치나 태그에도 없지만 이 저장소에 남아 있음",
    inCommits: (count) => `커밋 ${n(count)}개`,
    more: (count) => `그 밖에 ${n(count)}건, 종류별 개수:`,
    showAll: (flags) => `모두 보려면 ${flags}을 붙여 다시 스캔하세요`,
    listAll: (all, page) =>
      `모두 여기에 표시하려면 ${all}을, 검색·필터·시간표가 있는 페이지로 보려면 ${page}을 붙여 다시 스캔하세요.`,
    historyKeeps:
      "줄을 지우는 것만으로는 부족합니다. 히스토리에도, 모든 클론과 포크에도 남아 있습니다. 푸시한 것은 유출되었다고 보고, 먼저 폐기한 다음 정리하세요.",
    firstHour: (file, flags) => `유출 직후에 할 일 (${file}은 ${flags}을 붙여 다시 스캔하면 만들어집니다):`,
    notPushedYet:
      "아직 푸시하지 않았다면 값을 넣은 커밋 자체를 고치세요. 나중에 줄을 지우는 커밋을 더해도 히스토리에 남습니다.",
    falseAlarm: "오탐이라면",
    ifShared: "푸시했거나 누군가에게 보냈다면 더는 비밀이 아닙니다. 먼저 폐기하세요.",
    examples: (count, where) =>
      `더미 또는 문서용 자격 증명이 ${n(count)}건 있습니다(${where}). 실제로는 쓸 수 없으므로 탐지에 넣지 않습니다`,
    otherScanner: (title, file) =>
      `${title}의 ${file} 파일은 적용되지 않습니다. --compat를 쓰면 그대로 읽고, \`leakscan init --from auto\`로 변환할 수 있습니다`,
    canary: "허니토큰으로 알려진 계정입니다. 이 키를 써 보면 경보가 울립니다",
    liveRoot: (account) =>
      `AWS 계정 ${account}의 루트 키가 유효합니다. 이 키를 가진 사람은 계정 전체를 쓸 수 있습니다. 지금 바로 조치하세요`,
    rootKey: "루트 키",
    account: (id) => `AWS 계정 ${id}`,
    verdictAt: (verdict, date) => `${verdict} (${date} 확인)`,
    fact: (fact, detail) => `${fact}: ${detail}`,
    repositories: (count) => `저장소 ${n(count)}개`,
  },

  scope: {
    suppressed: (kinds) =>
      `제외 ${n(kinds.reduce((sum, [, count]) => sum + count, 0))}건(${kinds.map(([kind, count]) => `${by[kind]} ${n(count)}`).join(", ")}).`,
    unsure: (count, weak) =>
      `불확실한 것 ${n(count)}건${weak > 0 ? `(그중 약한 비밀번호 ${n(weak)}건)` : ""}은 생략했습니다. --strict로 볼 수 있습니다.`,
    notRead: (count) => `읽지 못한 것(${n(count)}건):`,
    cut: (count) => `일부만 읽은 것(${n(count)}건):`,
    accepted: (count) => `설정에서 허용한, 읽지 않은 것: ${n(count)}건.`,
    shard: (index, total) =>
      `${total}개 중 ${index}번째 샤드입니다. 모든 샤드의 JSON 보고서를 \`leakscan merge\`로 합치세요.`,
    more: (count) => `외 ${n(count)}건`,
    closing: (count, bySeverity, read, seconds) =>
      `시크릿 ${n(count)}건(${bySeverity.map(([severity, each]) => `${ko.severity[severity]} ${n(each)}`).join(", ")}). ${read} 읽음, ${seconds}초.`,
  },

  page: {
    heading: "leakscan 보고서",
    result: (title, masked) =>
      `시크릿을 찾았습니다: ${title} (${masked}). 유출된 것으로 보고, 지우기 전에 먼저 폐기하세요.`,
    repositoryRoot: "저장소의 루트입니다.",
    opensHeading: "악용되면 생기는 일",
    revokeHeading: "폐기하는 방법",
    suppressedHeading: "제외",
    leftOut: (count, limit) => `${n(count)}건을 생략했습니다. 이 보고서에는 ${n(limit)}건까지만 들어갑니다.`,
    placesLeftOut: (count, limit) => `${n(count)}건은 위치를 일부 생략했습니다. 한 건에 ${n(limit)}곳까지만 적습니다.`,
    tooLarge: (count) => `GitHub가 받는 크기에 맞추려고 ${n(count)}건을 생략했습니다.`,
    notAllShown: (shown, count) => `GitHub는 ${n(count)}건 가운데 심각한 순으로 ${n(shown)}건만 표시합니다.`,
  },
};

function scope({ mode, commits }: ReadCounts, repository: string | null): string {
  if (mode === "stdin") return "표준 입력";
  if (mode === "staged") return "스테이징된 내용";
  if (mode === "message") return "커밋 메시지";
  if (mode === "history") return repository === null ? "저장소 히스토리" : `${repository} 히스토리`;
  if (mode === "range") return `${repository === null ? "" : `${repository}의 `}커밋 ${n(commits)}개`;
  return repository ?? "파일";
}

function readOf({ mode, blobs, commits }: ReadCounts): string {
  if (mode === "stdin") return "표준 입력";
  if (mode === "message") return "커밋 메시지";
  if (mode === "files") return `파일 ${n(blobs)}개`;
  if (mode === "staged") return `스테이징된 파일 ${n(blobs)}개`;
  return `블롭 ${n(blobs)}개, 커밋 ${n(commits)}개`;
}
