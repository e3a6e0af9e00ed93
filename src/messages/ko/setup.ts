/** `init`과 `doctor`의 한국어. */

import type { SetupMessages } from "../setup-catalogue.ts";

/** Korean. */
export const setupKo: SetupMessages = {
  selfTestPassed: "자체 테스트: 임시 인덱스에 넣은 더미 키가 차단되었습니다.",
  selfTestFailed: (said) => [
    `자체 테스트: 임시 인덱스에 넣은 더미 키가 차단되지 않았습니다${said === "" ? "" : `: ${said}`}`,
    "설정에서 꺼진 것은 `leakscan config`로, 나머지는 `leakscan doctor`로 확인하세요.",
  ],
  notInstalled: (command) => ["훅이 leakscan을 찾지 못합니다. 설치할 때까지 모든 커밋이 차단됩니다", command],
  offerInstall: (command) => `훅이 찾는 곳에 leakscan이 설치되어 있지 않습니다. 지금 \`${command}\`을 실행할까요?`,
  installFailed: (command) => [
    `\`${command}\` 실행에 실패했습니다`,
    "출력된 내용을 확인한 뒤 `leakscan init`을 다시 실행하세요.",
  ],

  ok: {
    node: (version) => `Node ${version}`,
    leakscan: (version, place) => `leakscan ${version} (${place})`,
    hooks: (by) => `훅: ${by}`,
    config: "설정과 베이스라인을 읽을 수 있습니다",
  },
  healthy: "훅이 제대로 설치되어 시크릿을 차단합니다.",
  problems: (count) => `문제 ${count}건.`,

  hookMissing: (file) => [`${file} 파일이 없습니다`, "leakscan init"],
  hookOutdated: (file) => [`${file} 파일은 다른 버전의 leakscan 것입니다`, "leakscan init"],
  hookWithoutLeakscan: (file) => [`${file} 파일이 leakscan을 호출하지 않습니다`, "leakscan init"],
  movedAside: (file) => [`다른 도구가 leakscan 훅을 ${file} 파일로 옮겼습니다`, "leakscan init"],
  notExecutable: (file) => [`${file} 파일에 실행 권한이 없어 git이 실행하지 않습니다`, `chmod +x ${file}`],
  managerNotInstalled: (manager, file, command) => [
    `git이 ${manager}을(를) 호출하지 않습니다. ${file} 파일이 없거나 다른 것입니다`,
    command,
  ],
  hooksPathElsewhere: (value, manager, command) => [
    `core.hooksPath가 ${value}이어서 git이 ${manager}의 훅을 실행하지 않습니다`,
    command,
  ],
  leftAlone: (file, todo) => [`${file} 파일이 leakscan을 호출하지 않습니다`, todo],
  oldVersion: (installed, own, command) => [`훅이 호출하는 leakscan은 ${installed}이고, 이것은 ${own}입니다`, command],
  nodeMissing: ["PATH에 node가 없습니다", "git 훅의 PATH에 node를 넣거나 LEAKSCAN_BIN을 설정하세요."],
  nodeOfShell: (file) => [
    `node는 ${file}에 있으며 셸 설정으로만 PATH에 들어갑니다. GUI git 클라이언트는 찾지 못할 수 있습니다`,
    "클라이언트를 터미널에서 시작하거나 그 node를 /usr/local/bin에 링크하세요.",
  ],
  nodeTooOld: (file, version) => [
    `${file}은(는) Node ${version}입니다. leakscan에는 20.19 이상이 필요합니다`,
    "새 Node를 설치하세요.",
  ],
};
