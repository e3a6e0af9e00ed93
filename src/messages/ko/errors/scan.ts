/** 설정값, 보고서, 유효성 확인, `respond`, Action 입력, 컴퓨터 자체의 오류. */

import type { ScanErrors } from "../../errors/scan.ts";
import { reason } from "../system-errors.ts";

const again = "`leakscan init --my-credentials`를 다시 실행하세요. --remove를 붙이면 등록이 취소됩니다.";

export const scanErrors: ScanErrors = {
  optionValueUnknown: (option, value, meant, choices) => [
    `--${option}에 ${value}을(를) 쓸 수 없습니다`,
    meant === undefined ? `다음 중 하나를 고르세요: ${choices}` : `혹시 ${meant}인가요?`,
  ],
  notThreads: (value) => [`--jobs ${value}은(는) 스레드 수가 아닙니다`, "1에서 256 사이의 정수를 지정하세요."],
  notASize: (value) => [`--max-size ${value}은(는) 크기가 아닙니다`, "바이트 수나 20MB 같은 크기를 지정하세요."],
  optionNotADay: (option, value) => [`--${option} ${value}은(는) 날짜가 아닙니다`, "YYYY-MM-DD 형식으로 적으세요."],
  formatsAndOutputs: (formats, outputs) => [
    `--format이 ${formats}개, --output이 ${outputs}개입니다`,
    "--output마다 --format을 하나씩 지정하거나 --format을 모두 생략하세요(확장자로 정해집니다). `--output -`는 표준 출력입니다.",
  ],
  outputFailed: (code) => [`보고서를 쓸 수 없습니다(${reason(code)})`, "출력을 읽는 프로그램을 확인하세요."],
  reportsNone: () => ["합칠 보고서가 없습니다", "JSON 보고서를 하나 이상 지정하세요."],
  reportsMixed: () => [
    "서로 다른 종류의 스캔 보고서가 섞여 있습니다",
    "히스토리끼리, 파일끼리처럼 같은 종류의 보고서를 합치세요.",
  ],
  notAShard: (value, most) => [
    `--shard ${value}은(는) 샤드가 아닙니다`,
    `2/4(4개 중 두 번째)처럼 적거나 auto를 지정하세요. 샤드는 최대 ${most}개입니다.`,
  ],
  shardVariables: (index, count, most) => [
    `${index}와(과) ${count}가 샤드를 나타내지 않습니다`,
    `둘 다 정수로 하고, 번호를 개수보다 작게 하세요. 샤드는 최대 ${most}개입니다.`,
  ],
  shardUnknown: () => [
    "--shard auto에 필요한 번호와 개수가 환경 변수에 없습니다",
    "LEAKSCAN_SHARD_INDEX(0부터)와 LEAKSCAN_SHARD_COUNT를 설정하세요. GitLab은 CI_NODE_INDEX와 CI_NODE_TOTAL을, Kubernetes는 JOB_COMPLETION_INDEX를 스스로 설정합니다.",
  ],
  shardsMixed: () => ["보고서 일부만 샤드의 것입니다", "한 저장소의 모든 샤드만 지정하세요."],
  shardCounts: (counts) => [`샤드의 개수가 서로 다릅니다: ${counts}`, "모든 샤드를 같은 개수로 스캔한 뒤 합치세요."],
  shardTwice: (shards, count) => [
    `같은 샤드의 보고서가 둘 있습니다: ${count}개 중 ${shards}번째`,
    "샤드마다 보고서를 하나씩 지정하세요.",
  ],
  shardsMissing: (shards, count) => [
    `빠진 샤드가 있습니다: ${count}개 중 ${shards}번째`,
    "빠진 샤드도 스캔한 뒤 모두 합치세요.",
  ],
  shardsOtherObjects: () => [
    "샤드들이 스캔한 저장소의 상태가 서로 다릅니다",
    "그 사이에 푸시가 있었습니다. 같은 상태의 클론에서 모든 샤드를 다시 스캔하세요.",
  ],
  shardsOtherSettings: () => [
    "샤드마다 leakscan 버전, 설정, 옵션 가운데 하나가 다릅니다",
    "모든 샤드와 `leakscan merge`에서 같은 것을 쓰세요.",
  ],
  shardsNotHere: () => [
    "이 저장소는 샤드가 스캔한 상태가 아닙니다",
    "그 상태의 클론에서 `leakscan merge`를 실행하거나 --repository로 지정하세요.",
  ],
  reportNotJson: (name) => [`${name}은(는) JSON 보고서가 아닙니다`, "--format json으로 만드세요."],
  reportNotOurs: (name) => [`${name}은(는) leakscan 보고서가 아닙니다`, "--format json으로 만드세요."],
  reportVersion: (name, version, known) => [
    `${name}의 버전은 ${version}입니다. 이 leakscan은 버전 ${known}을(를) 읽습니다`,
    "이 leakscan으로 다시 스캔하세요.",
  ],
  reportDamaged: (name) => [`${name}이(가) 손상되었습니다(결과에 빠진 항목이 있음)`, "다시 스캔하세요."],
  lineMissing: (name, line) => [`${name}에 ${line}번째 줄이 없습니다`, "FILE:LINE 형식으로 적으세요."],
  placeUnreadable: (name) => [`${name}을(를) 읽을 수 없습니다`, "FILE:LINE 형식으로 적으세요. 표준 입력은 -입니다."],
  textNotScanned: (name, why) => [
    `${name ?? "표준 입력"}을(를) 스캔할 수 없습니다(${why})`,
    "이 문제를 신고해 주세요.",
  ],
  ownCredentialsMissing: (file) => [`${file}이(가) 없어 자신의 자격 증명을 확인할 수 없습니다`, again],
  ownCredentialsDamaged: (file) => [`${file}이(가) 손상되어 자신의 자격 증명을 확인할 수 없습니다`, again],
  ownCredentialsVersion: (file, version) => [
    `${file}의 버전이 ${version}이라 자신의 자격 증명을 확인할 수 없습니다`,
    again,
  ],
  ownCredentialsUnreadable: (file, code) => [
    `${file}을(를) 읽을 수 없어(${reason(code)}) 자신의 자격 증명을 확인할 수 없습니다`,
    again,
  ],
  ownCredentialsUnwritable: (file, code) => [
    `${file}에 쓸 수 없습니다(${reason(code)})`,
    "폴더 권한을 확인하거나 XDG_CONFIG_HOME에 다른 폴더를 지정하세요.",
  ],

  subjectUnreadable: (subject, code) => [
    `${subject}을(를) 읽을 수 없습니다(${reason(code)})`,
    "JSON 보고서(leakscan history --format json --output leaks.json으로 작성) 또는 AWS 액세스 키 ID를 지정하세요.",
  ],
  replacementsInside: () => [
    "시크릿이 담긴 치환 파일이 저장소 안에 만들어집니다",
    "../replacements.txt처럼 저장소 밖의 파일을 지정하세요.",
  ],
  nothingToReplace: () => [
    "치환할 시크릿이 남아 있지 않습니다",
    "시크릿은 저장소에서 다시 읽습니다. 히스토리를 고쳐 쓰기 전에 그 저장소 안에서 실행하세요.",
  ],
  folderExists: (name) => [
    `${name}이(가) 이미 있습니다`,
    "--folder로 다른 폴더를 지정하세요. 증거는 덮어쓰지 않습니다.",
  ],
  folderUnmakable: (name, code) => [`${name}을(를) 만들 수 없습니다(${reason(code)})`, "경로를 확인하세요."],

  stsPartition: (name, partitions) => [
    `LEAKSCAN_STS_ENDPOINTS의 파티션이 올바르지 않습니다: ${name}`,
    `<파티션>=<URL> 형식으로 적으세요. 파티션은 ${partitions} 중 하나입니다.`,
  ],
  variableNoUrl: (variable) => [`${variable}이(가) URL이 아닙니다`, "https://host[:port] 형식으로 적으세요."],
  variableNotHttps: (variable) => [
    `${variable}이(가) https URL이 아닙니다`,
    "https를 쓰세요. http는 이 컴퓨터 자신(127.0.0.1)에만 쓸 수 있습니다.",
  ],
  variableHasCredentials: (variable) => [`${variable}에 자격 증명이 들어 있습니다`, "URL에서 자격 증명을 빼세요."],
  proxyNoUrl: () => ["HTTPS_PROXY가 http 또는 https URL이 아닙니다", "http://host:port 형식으로 적으세요."],

  inputValue: (name, value, meant, choices) => [
    `입력 ${name}에 ${value}을(를) 쓸 수 없습니다`,
    meant === undefined ? `다음 중 하나를 쓰세요: ${choices}` : `혹시 ${meant}인가요?`,
  ],
  inputReports: (line) => [
    `입력 reports에 ${line}을(를) 쓸 수 없습니다`,
    "한 줄에 하나씩 `<format>: <file>` 형식으로 적으세요.",
  ],
  eventUnreadable: () => ["이 워크플로를 시작한 이벤트를 읽을 수 없습니다", "입력 `base`와 `head`를 지정하세요."],
  reportFolderMissing: (file) => [
    `보고서 ${file}의 폴더가 없습니다`,
    "작업 영역에 있는 폴더나 RUNNER_TEMP 아래에 쓰세요.",
  ],
  reportFolderLink: (file) => [
    `보고서 ${file}의 폴더는 작업 영역 밖을 가리키는 링크입니다`,
    "작업 영역의 폴더나 RUNNER_TEMP 아래에 쓰세요.",
  ],

  fixLabel: () => "해결:",
  tooManyFiles: () => ["열린 파일이 너무 많아 스캔을 끝내지 못했습니다", "한도를 늘리세요: ulimit -n 256"],
  outOfMemory: () => ["메모리가 부족해 스캔을 끝내지 못했습니다", "메모리를 늘리거나 --jobs 1을 쓰세요."],
  unexpectedFault: (kind) => [
    `예기치 않은 오류(${kind})로 스캔을 끝내지 못했습니다`,
    "LEAKSCAN_DEBUG=1을 붙여 다시 실행하고 출력을 신고하세요. 시크릿은 가려집니다.",
  ],
};
