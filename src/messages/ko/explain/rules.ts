/** What `rules` says a rule looks for, in Korean. */

import type { RuleSentences } from "../../rule-catalogue.ts";
import { groupThousands as n } from "../../phrase.ts";

export const rulesKo: RuleSentences = {
  sequence: (parts) => parts.join(", 이어서 "),
  either: (branches) => branches.join(" 또는 "),
  optional: (part) => `${part}(생략 가능)`,
  special: {
    uuid: "UUID",
    jwt: "JSON Web Token",
    "jwt-without-signature": "서명이 없는 JSON Web Token",
  },
  characters: (lengths, alphabet) =>
    `${alphabet} ${lengths
      .map(([minimum, maximum]) =>
        minimum === maximum ? `${minimum}` : maximum === null ? `${minimum} 이상` : `${minimum}~${maximum}`,
      )
      .join(" 또는 ")}자`,
  alphabets: {
    digits: "숫자",
    "hex-lower": "16진수(소문자)",
    "hex-upper": "16진수(대문자)",
    hex: "16진수",
    "alpha-lower": "영문 소문자",
    "alpha-upper": "영문 대문자",
    alpha: "영문자",
    "alnum-lower": "영문 소문자 또는 숫자",
    "alnum-upper": "영문 대문자 또는 숫자",
    alnum: "영문자 또는 숫자",
    "alnum-dash": "영문자, 숫자 또는 -",
    word: "영문자, 숫자 또는 _",
    "base32-lower": "영문 소문자 또는 숫자(2~7)",
    "base32-upper": "영문 대문자 또는 숫자(2~7)",
    base58: "base58 문자",
    base64: "base64 문자",
    base64url: "base64url 문자",
    printable: "출력 가능한 문자",
  },
  charactersOf: (written) => `${written} 문자`,
  inPlaceOf: (form) => `${form}에서 … 자리의 값`,
  expression: (expression, group) =>
    `정규 표현식 ${expression}${group === undefined ? "" : ` (그룹 ${group}이(가) 시크릿)`}`,
  behindWords: (words) => `다음 단어 중 하나의 뒤: ${words.join(", ")}`,
  laterArgument: (words) => `다음 중 하나로 끝나는 이름의 호출에서 두 번째 이후의 인수: ${words.join(", ")}`,
  underNames: (names) => `다음 단어가 든 이름의 값: ${names.map((words) => words.join(" + ")).join("; ")}`,
  withoutWords: (words) => `단, 다음 단어가 없어야 함: ${words.join(", ")}`,
  hasChecksum: "끝에 자체 체크섬이 있으며, 체크섬이 틀리면 신뢰도는 '불확실'이 됩니다",
  isIdentifier: "그 자체로는 시크릿이 아니며, --identifiers를 붙일 때만 보고합니다",
  builtIn: {
    "private-key": "PEM 또는 PGP 형식의 개인 키(첫 줄부터 마지막 줄까지)",
    "private-key-cut-short": "PEM 또는 PGP 형식 개인 키의 앞부분",
    password: "password, DB_PASS, passphrase 같은 이름의 값",
    secret: "secret, api_key, token 같은 이름의, 무작위로 보이는 값",
    "secret-beside-id": "AWS 액세스 키 ID 근처에 있는, 이름 없는 base64 40자",
  },
  ownCredential: "`leakscan init --my-credentials`가 기억하는 본인의 자격 증명(이름은 무관)",
  reach: {
    bytes: (count) => `${n(count)}바이트`,
    eitherSide: (bytes) => `앞뒤 ${n(bytes)}바이트`,
    characters: (count, near) => `최대 ${n(count)}자${nearby(near)}`,
    bytesOnOneLine: (count, near) => `한 줄에서 최대 ${n(count)}바이트${nearby(near)}`,
    named: (name, gap, value) =>
      `이름은 최대 ${n(name)}바이트, 값까지의 간격은 최대 ${n(gap)}바이트, 값은 최대 ${n(value)}바이트`,
    fromHead: (kibibytes) => `첫 줄부터 ${n(kibibytes)} KiB`,
    toKeyId: (bytes) => `키 ID까지 ${n(bytes)}바이트`,
  },
};

function nearby(near: number | undefined): string {
  return near === undefined ? "" : `, 단어는 그 앞 ${n(near)}바이트 이내`;
}
