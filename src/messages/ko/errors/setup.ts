/** 훅에 대해 `init`이 출력하는 문장. */

import type { SetupTexts } from "../../errors/setup.ts";

export const setupTexts: SetupTexts = {
  managerNamed: (name) => name,
  managerGit: () => "git 자체(hooks 폴더)",
  managerHooksPath: () => "core.hooksPath",
  managerFramework: () => "pre-commit 프레임워크",
  hookInstalled: () => "설치",
  hookUpdated: () => "업데이트",
  hookRemoved: () => "삭제",
  callsLeakscan: (command) => (command === undefined ? "leakscan 호출" : `leakscan 호출: ${command}`),
  withoutLeakscan: () => "leakscan 호출 제거",
  hookNotShell: (stage) =>
    `셸 스크립트가 아닙니다. 여기서 다음을 호출하고 실패하면 멈추게 하세요:  leakscan hook ${stage}`,
  commentsWouldBeLost: (command) => `주석이 사라지기 때문입니다. 훅마다 \`${command}\` 같은 명령을 직접 추가하세요.`,
  linesOfCode: (command) => `JSON이 아니므로 각 훅의 줄을 \`${command} && \`로 시작하세요`,
  noteHusky: () => "`npm install`을 실행하는 모두에게 훅이 설치됩니다(husky의 `prepare` 스크립트).",
  noteRunOnce: (command) => `\`${command}\`을(를) 한 번 실행하세요.`,
  noteSimpleGitHooks: () => "`npx simple-git-hooks`를 한 번 실행하고, 이 줄들이 바뀔 때마다 다시 실행하세요.",
  noteOwnHooks: () =>
    '이 훅은 내 컴퓨터에만 있습니다. 팀에서 쓰려면 package.json의 "scripts"에 `"prepare": "leakscan init --yes"`를 추가하세요. 앞으로 클론할 모든 저장소에서 쓰려면 `npm install --global leakscan`을 실행하고, 그 패키지의 훅을 `git config --global init.templateDir`의 hooks 폴더에 복사하세요.',
  noteHooksPath: (path) =>
    `${path}을(를) 커밋하고, package.json의 \`"prepare": "git config core.hooksPath ${path}"\`로 모두에게 설정하세요.`,
};
