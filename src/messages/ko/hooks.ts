/** 셸 훅이 출력하는 문장. */

import type { HookMessages } from "../hooks-catalogue.ts";

export const hooksKo: HookMessages = {
  language: "ko",
  skipped: "LEAKSCAN_SKIP=1이 설정되어 건너뛰었습니다",
  warning: "경고: %s. 아무것도 스캔하지 않았습니다(LEAKSCAN_OPTIONAL=1)",
  commit: "커밋을 차단했습니다",
  push: "푸시를 차단했습니다",
  refused: "푸시를 거부했습니다",
  fix: "해결:",
  binary: "LEAKSCAN_BIN=%s 파일을 실행할 수 없습니다",
  binaryFix: "LEAKSCAN_BIN에 leakscan 경로를 설정하거나 설정을 해제하세요",
  gone: "%s에 leakscan이 없습니다",
  goneFix: "이 훅을 설치한 곳에서 leakscan init을 다시 실행하세요",
  absent: "leakscan이 설치되어 있지 않습니다",
  absentFix: "npm install --global leakscan(한 번만 건너뛰려면 LEAKSCAN_SKIP=1)",
  absentHereFix: "npm install --save-dev leakscan(한 번만 건너뛰려면 LEAKSCAN_SKIP=1 %s ...)",
  node: "git 훅의 PATH에 node가 없습니다",
  nodeFix: "git 클라이언트를 터미널에서 시작하거나 node를 PATH에 추가하세요",
  serverBinary: "서버에서 LEAKSCAN_BIN=%s 파일을 실행할 수 없습니다",
  serverBinaryFix: "LEAKSCAN_BIN에 leakscan 경로를 설정하거나 해제해 달라고 서버 관리자에게 요청하세요",
  serverAbsent: "서버에 leakscan이 설치되어 있지 않습니다",
  serverAbsentFix: "서버 관리자에게 설치(npm install --global leakscan)를 요청하세요",
  serverNode: "서버 훅의 PATH에 node가 없습니다",
  serverNodeFix: "node를 PATH에 추가하거나 LEAKSCAN_BIN을 설정해 달라고 서버 관리자에게 요청하세요",
};
