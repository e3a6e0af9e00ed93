/** 한국어. 영어에서 옮긴 것. */

import type { ImportMessages } from "../import-language.ts";

export const importKo: ImportMessages = {
  states: { taken: "그대로 옮긴 것", differs: "다르게 동작하는 것", none: "해당하는 것이 없는 것" },
  notes: {
    "custom-rule": "사용자 정의 규칙이 되었습니다",
    "our-rule": "leakscan 자체 규칙이 탐지합니다",
    "switched-off": "껐습니다",
    severity: "심각도를 설정했습니다",
    allowed: "allow 항목이 되었습니다",
    ignored: "ignore 경로가 되었습니다",
    accepted: "핑거프린트로 허용했습니다",
    setting: "설정이 되었습니다",
    "built-in-stay-on": 'leakscan 자체 규칙도 그대로 켜져 있습니다. 끄려면 "rules"를 쓰세요',
    "line-for-match": "규칙이 일치한 부분만이 아니라 줄 전체와 대조합니다",
    "line-number": "줄 번호가 아니라 지금 그 줄에 있는 시크릿을 허용합니다",
    "whole-file": "지금 파일에 있는 시크릿을 하나씩 허용합니다. 나중에 추가되는 것은 탐지합니다",
    "path-as-expression": "줄 번호는 쓰지 않고 경로와 텍스트만 대조합니다",
    "audited-real": "실제 시크릿으로 판정되었으므로 폐기하고 없앨 때까지 탐지합니다",
    "not-audited": "아무도 검토하지 않았지만 허용했습니다",
    "own-digest": "값만의 다이제스트일 때 적용됩니다",
    "unknown-rule": "같은 이름과 뜻의 규칙이 leakscan에 없습니다",
    "not-found": "지금 그곳에서 탐지되는 것이 없어 항목이 필요 없습니다",
    network: "leakscan은 이것을 네트워크로 불러오거나 묻지 않습니다",
    "path-only": "leakscan은 파일 이름이나 크기가 아니라 내용을 스캔합니다",
    program: "해당 스캐너의 프로그램 또는 식입니다. leakscan은 저장소의 코드를 실행하지 않습니다",
    "scanner-setting": "원래 스캐너의 동작에 관한 설정입니다",
  },
  read: (files) => `읽은 파일: ${files}`,
  writes: (file, entries, baseline) =>
    [file, ...(entries > 0 ? [`${baseline} (${entries}건)`] : [])]
      .filter((one) => one !== undefined)
      .join(", ")
      .replace(/^/, "쓸 파일: "),
  nothingToWrite: "쓸 것이 없습니다.",
  ask: "쓸까요?",
  done: "완료했습니다. 결과는 `leakscan config`로 확인할 수 있습니다. 쓴 파일은 다음 변경과 함께 커밋하세요.",
};
