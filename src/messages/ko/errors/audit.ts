/** 여러 저장소 감사(audit)의 오류. */

import type { AuditErrors } from "../../errors/audit.ts";
import { reason } from "../system-errors.ts";

export const auditErrors: AuditErrors = {
  nothingToAudit: () => ["감사할 저장소가 없습니다", "지정한 이름과 제외 설정을 확인하세요."],
  auditSubjectUnknown: (what, prefixes) => [
    `${what}이(가) 없습니다`,
    `폴더, URL, 이들을 나열한 파일${prefixes === "" ? "" : `, 또는 ${prefixes}`} 중 하나를 지정하세요.`,
  ],
  listNotFound: (name, what) => [
    `${name}에 ${what}이(가) 없거나 이 토큰으로는 볼 수 없습니다`,
    "이름과 토큰 권한을 확인하세요.",
  ],
  listRefused: (name, what, status) => [
    `${name}이(가) ${what} 목록 요청을 거부했습니다(${status})`,
    "환경 변수의 토큰과 그 권한을 확인하세요.",
  ],
  listFailed: (name, what, status) => [
    `${name}에서 ${what} 목록을 가져오지 못했습니다(${status})`,
    "잠시 후 다시 시도하세요.",
  ],
  listRedirected: (name, host) => [
    `${name}이(가) 다른 호스트 ${host}(으)로 넘기려 하지만 토큰은 그 호스트의 것이 아닙니다`,
    "환경 변수의 호스트 주소를 확인하세요.",
  ],
  listUnreachable: (name, host, code) => [
    `${name}(${host})에 연결할 수 없습니다(${reason(code)})`,
    "네트워크와 주소를 확인하세요.",
  ],
  hostNoUrl: (name) => [
    `환경 변수에 있는 ${name} 주소가 http 또는 https URL이 아닙니다`,
    "https://host 형식으로 적으세요.",
  ],
  listWrongUrl: (name) => [`${name} 목록에 클론 URL이 올바르지 않은 저장소가 있습니다`, "호스트 주소를 확인하세요."],
  giteaUrlMissing: () => [
    "Gitea 주소가 지정되지 않았습니다",
    "GITEA_URL에 https://git.example.com 같은 주소를 설정하세요.",
  ],
  notProcesses: (value) => [`--processes ${value}은(는) 프로세스 수가 아닙니다`, "1에서 256 사이의 정수를 지정하세요."],
  optionNotASize: (option, value) => [
    `--${option} ${value}은(는) 크기가 아닙니다`,
    "바이트 수나 20GB 같은 크기를 지정하세요.",
  ],
  optionNotATime: (option, value) => [
    `--${option} ${value}은(는) 시간이 아닙니다`,
    "초, 분, 시간으로 지정하세요. 예: 90s, 30m, 2h",
  ],
  cloneTooLarge: (most) => [`클론이 ${most}바이트를 넘습니다`, "--max-disk로 한도를 늘리세요."],
  stateInUse: (folder, pid) => [
    `다른 감사(프로세스 ${pid})가 ${folder}을(를) 사용 중입니다`,
    "끝날 때까지 기다리거나 --state로 다른 폴더를 지정하세요.",
  ],
  stateInUseElsewhere: (folder, pid, host, lock) => [
    `다른 감사(${host}의 프로세스 ${pid})가 ${folder}을(를) 사용 중입니다`,
    `그 감사가 끝났다면 ${lock}을(를) 삭제하세요.`,
  ],
  stateHoldsOther: (folder) => [`${folder}에 감사와 관계없는 파일이 있습니다`, "--state로 전용 폴더를 지정하세요."],
  stateOtherVersion: (folder) => [
    `${folder}은(는) 다른 버전의 leakscan이 만든 것입니다`,
    "--state로 새 폴더를 지정하세요.",
  ],
  stateUnwritable: (folder, code) => [
    `${folder}에 감사 상태를 쓸 수 없습니다(${reason(code)})`,
    "공간을 확보하거나 권한을 확인한 뒤 같은 명령을 다시 실행하세요. 멈춘 곳부터 이어서 합니다.",
  ],
};
