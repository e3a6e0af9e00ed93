/** Errors of taking over other scanners' decisions, of triage, and of a baseline that is pruned, in Korean. */

import type { ImportErrors } from "../../errors/imports.ts";
import { reason } from "../system-errors.ts";

export const importErrors: ImportErrors = {
  mustBeSha1: () => "16진수 40자리여야 합니다",
  importBaseOutside: (where) => [`${where}: 상속하는 파일을 읽지 않습니다`, "저장소 안의 파일을 지정하세요."],
  importBaseMissing: (where) => [`${where}: 상속하는 파일이 없습니다`, "저장소 안의 파일을 지정하세요."],
  importNoFingerprint: (where) => [
    `${where}: 핑거프린트가 아닙니다`,
    "commit:file:rule:line 또는 file:rule:line 형식으로 쓰세요.",
  ],
  importFlag: (where, flag) => [`${where}: 플래그 ${flag}에 해당하는 것이 없습니다`, "플래그 없이 쓰세요."],
  importConfigExists: (file) => [
    `설정 파일이 이미 있습니다: ${file}`,
    "변환하려면 다른 곳으로 옮기거나, --compat로 다른 스캐너의 파일을 그대로 읽으세요.",
  ],
  importUnknownScanner: (name, meant, names) => [
    `leakscan은 ${name}의 파일을 읽지 않습니다`,
    meant === undefined ? `auto 또는 다음 중 하나를 지정하세요: ${names}` : `혹시 ${meant}인가요?`,
  ],
  importNothing: (name) => [
    name === undefined ? "여기에는 다른 스캐너의 파일이 없습니다" : `여기에는 ${name} 파일이 없습니다`,
    "읽는 파일은 docs/migrate.md에 있습니다.",
  ],
  configUnwritable: (file, code) => [`${file}에 쓸 수 없습니다(${reason(code)})`, "폴더 권한을 확인하세요."],
  baselineNotPruned: (file, unread) => [
    `${unread}개를 읽지 못해 ${file}이(가) 아직 무엇을 허용하는지 알 수 없습니다`,
    "`leakscan history`가 목록을 보여 줍니다. 얕은 클론에서는 `git fetch --unshallow`로 나머지를 가져오세요.",
  ],
  triageNeedsTerminal: () => [
    "triage는 질문을 하므로 터미널이 필요합니다",
    "터미널에서 실행하세요. 스크립트에서는 `leakscan allow`를 쓰세요.",
  ],
};
