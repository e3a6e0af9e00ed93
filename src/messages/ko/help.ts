/** Help (한국어). */

import type { HelpMessages } from "../help-catalogue.ts";
import { commandHelp } from "./help/commands.ts";
import { optionHelp } from "./help/options.ts";

export const helpKo: HelpMessages = {
  language: "ko",
  commands: commandHelp,
  options: optionHelp,
  formats: {
    csv: "스프레드시트용",
    github: "GitHub 워크플로 로그의 주석",
    gitlab: "GitLab 시크릿 탐지 보고서",
    html: "브라우저에서 읽는 한 페이지",
    human: "터미널에서 사람이 읽는 형식",
    json: "다른 프로그램을 위한 전체 정보(docs/report.schema.json)",
    jsonl: "JSON Lines: 스캔 대상, 한 줄에 결과 하나, 실행 결과. 스캔하면서 기록",
    junit: "테스트 결과를 보여 주는 CI용 JUnit XML",
    markdown: "요약, 댓글, 채팅용",
    sarif: "코드 스캐닝용 SARIF 2.1.0",
  },
  tagline: "자격 증명이 git에 들어가는 것을 막습니다.",
  headings: { commands: "명령:", arguments: "인자:", options: "옵션:", example: "예:" },
  showHelp: "도움말 표시",
  showVersion: "버전 표시",
  moreHelp: "`leakscan <명령> --help`로 명령의 옵션을 볼 수 있습니다.",
  exitCodes:
    "종료 코드: 0 찾은 것 없음(모두 읽음), 1 찾은 것 있음, 2 스캔하지 못했거나 일부를 읽지 못함, 64 잘못된 사용법.",
};
