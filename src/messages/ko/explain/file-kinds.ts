/** What a kind of file says of the values in it, in Korean. */

import type { FileKindName } from "../../en/explain/file-kinds.ts";

export const fileKindsKo: Readonly<Record<FileKindName, string>> = {
  "lock-file": "패키지 관리자가 해시와 무결성 값을 기록하는 파일입니다. 여기에 비밀번호를 쓰는 사람은 없습니다.",
  "built-file": "압축된 번들과 소스 맵에는 짧은 이름과 긴 문자열의 쌍이 아주 많습니다.",
  translation: '"password" 키의 값은 그 단어를 다른 언어로 번역한 것입니다.',
  snapshot: "테스트 실행기가 ID와 해시를 포함한 응답 전체를 기록하는 파일입니다.",
  example: "예제 설정 파일은 실제 값이 아니라 값의 형식을 보여 줍니다.",
  "sample-code": "예제 코드는 그 안에 적힌 비밀번호로 실제로 실행됩니다.",
  test: "테스트와 픽스처에는 가짜 비밀번호가 많습니다.",
  documentation: "설명서의 명령 예에는 가짜 비밀번호가 쓰입니다.",
  deployment:
    "env 파일, compose 파일, 매니페스트는 프로그램을 실행하는 데 쓰이므로, 아무리 약한 비밀번호라도 실제로 사용됩니다.",
  script: "셸 스크립트는 따옴표 없이 변수에 값을 설정합니다.",
  settings: "설정 파일은 이름과 값으로 되어 있고 코드는 거의 없습니다.",
};
