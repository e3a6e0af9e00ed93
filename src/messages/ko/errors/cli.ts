/** 명령줄, 훅 호출, `init`의 오류. */

import type { CliErrors } from "../../errors/cli.ts";

const help = "명령 목록은 `leakscan --help`, 옵션은 `leakscan <명령> --help`로 확인하세요.";

export const cliErrors: CliErrors = {
  dashesOnly: () => ["`--` 뒤에는 파일과 저장소 이름만 쓸 수 있습니다", "`--`를 빼세요."],
  commandMissing: () => ["명령을 지정하지 않았습니다", help],
  commandUnknown: (typed, meant) => [
    `${typed}(이)라는 명령은 없습니다`,
    meant === undefined ? help : `혹시 ${meant}인가요?`,
  ],
  argumentMissing: (command, example) => [`\`leakscan ${command}\`에는 인자가 필요합니다`, `예: ${example}`],
  optionUnknown: (command, option, meant) => [
    `leakscan ${command}에 ${option}(이)라는 옵션이나 인자가 없습니다`,
    meant === undefined ? `\`leakscan ${command} --help\`로 확인하세요.` : `혹시 --${meant}인가요?`,
  ],
  optionLacksValue: (command, option) => [
    `옵션 ${option}에 값이 없거나 쓸 수 없는 값입니다`,
    `\`leakscan ${command} --help\`로 모든 옵션을 확인하세요.`,
  ],
  callWrong: () => ["명령줄이 올바르지 않습니다", help],
  historyOneRepository: () => [
    "`leakscan history`에는 저장소를 하나만 지정할 수 있습니다",
    "저장소마다 실행하고 `leakscan merge`로 보고서를 합치세요.",
  ],
  completionUnknown: (shell) => [
    `${shell}의 자동 완성은 지원하지 않습니다`,
    "bash, zsh, fish, powershell 중 하나를 쓰세요.",
  ],
  rulesTakesOne: () => [
    "`leakscan rules`에는 id나 제공자를 하나만 지정할 수 있습니다",
    "규칙은 `leakscan rules test FILE`로 시험해 볼 수 있습니다.",
  ],
  stagedTakesNoPaths: () => [
    "`leakscan staged`는 스테이징된 변경을 모두 스캔하므로 경로를 받지 않습니다",
    "파일은 `leakscan files`로 스캔하세요.",
  ],
  commitMsgNeedsFile: () => [
    "`leakscan hook commit-msg`에는 메시지 파일이 필요합니다",
    'git이 넘겨주므로 hooks/commit-msg에서 "$@"를 붙여 호출하세요.',
  ],
  stageUnknown: (stage) => [
    `${stage}(이)라는 훅 단계는 없습니다`,
    "pre-commit, commit-msg, pre-push, pre-receive 중 하나를 쓰세요.",
  ],
  blockedUnscanned: (what) => `스캔하지 못했으므로 ${what === "commit" ? "커밋을" : "푸시를"} 차단했습니다`,

  nobodyToAsk: () => ["터미널이 아니어서 확인받을 수 없어 아무것도 바꾸지 않았습니다", "--yes를 쓰세요."],
  initInBare: () => [
    "이 저장소는 베어 저장소입니다. 여기서는 커밋도 푸시도 하지 않으므로 훅이 실행되지 않습니다",
    "서버에서는 패키지의 hooks/pre-receive를 이 저장소의 hooks 폴더에 복사하세요.",
  ],
  linkLeadsOut: (file, target) => [
    `${file}은(는) 저장소 밖(${target})을 가리키는 링크여서 아무것도 쓰지 않았습니다`,
    "링크를 파일이나 폴더로 바꾼 뒤 다시 실행하세요.",
  ],
  yamlWrong: (name, line) => [
    `${name}: 올바른 YAML이 아닙니다${line === undefined ? "" : `(${line}번째 줄)`}`,
    "수정한 뒤 `leakscan init`을 다시 실행하세요.",
  ],
};
