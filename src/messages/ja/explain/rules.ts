/** What `rules` says a rule looks for, in Japanese. */

import type { RuleSentences } from "../../rule-catalogue.ts";
import { groupThousands as n } from "../../phrase.ts";

export const rulesJa: RuleSentences = {
  sequence: (parts) => parts.map((part, at) => (at > 0 && /^[!-~]/.test(part) ? ` ${part}` : part)).join("、続けて"),
  either: (branches) => branches.join(" または "),
  optional: (part) => `${part} (省略可)`,
  special: {
    uuid: "UUID",
    jwt: "JSON Web Token",
    "jwt-without-signature": "署名のない JSON Web Token",
  },
  characters: (lengths, alphabet) =>
    `${alphabet} ${lengths
      .map(([minimum, maximum]) =>
        minimum === maximum ? `${minimum}` : maximum === null ? `${minimum} 以上` : `${minimum}~${maximum}`,
      )
      .join(" または ")} 文字`,
  alphabets: {
    digits: "数字",
    "hex-lower": "16 進数(小文字)",
    "hex-upper": "16 進数(大文字)",
    hex: "16 進数",
    "alpha-lower": "英小文字",
    "alpha-upper": "英大文字",
    alpha: "英字",
    "alnum-lower": "英小文字または数字",
    "alnum-upper": "英大文字または数字",
    alnum: "英数字",
    "alnum-dash": "英数字または -",
    word: "英数字または _",
    "base32-lower": "英小文字または数字(2~7)",
    "base32-upper": "英大文字または数字(2~7)",
    base58: "base58 の文字",
    base64: "base64 の文字",
    base64url: "base64url の文字",
    printable: "印字可能な文字",
  },
  charactersOf: (written) => `${written} の文字`,
  inPlaceOf: (form) => `${form} の … にあたる値`,
  expression: (expression, group) =>
    `正規表現 ${expression}${group === undefined ? "" : ` (グループ ${group} がシークレット)`}`,
  behindWords: (words) => `次のいずれかの語の後: ${words.join("、")}`,
  laterArgument: (words) => `次のいずれかで終わる名前の呼び出しの、2 番目以降の引数: ${words.join("、")}`,
  underNames: (names) => `次の語を含む名前の値: ${names.map((words) => words.join(" + ")).join("、")}`,
  withoutWords: (words) => `ただし、次の語を含まないこと: ${words.join("、")}`,
  hasChecksum: "末尾に自身のチェックサムがあり、一致しなければ確度は「不確か」になります",
  isIdentifier: "それ自体はシークレットではなく、--identifiers を付けたときだけ報告します",
  builtIn: {
    "private-key": "PEM または PGP 形式の秘密鍵(先頭行から最終行まで)",
    "private-key-cut-short": "PEM または PGP 形式の秘密鍵の先頭部分",
    password: "password、DB_PASS、passphrase などの名前の値",
    secret: "secret、api_key、token などの名前の、ランダムに見える値",
    "secret-beside-id": "AWS アクセスキー ID の近くにある、名前のない 40 文字の base64",
  },
  ownCredential: "`leakscan init --my-credentials` が記録した自分の認証情報(名前は問わない)",
  reach: {
    bytes: (count) => `${n(count)} バイト`,
    eitherSide: (bytes) => `前後 ${n(bytes)} バイト`,
    characters: (count, near) => `最大 ${n(count)} 文字${nearby(near)}`,
    bytesOnOneLine: (count, near) => `1 行の中で最大 ${n(count)} バイト${nearby(near)}`,
    named: (name, gap, value) =>
      `名前は最大 ${n(name)} バイト、値までの間隔は最大 ${n(gap)} バイト、値は最大 ${n(value)} バイト`,
    fromHead: (kibibytes) => `先頭行から ${n(kibibytes)} KiB`,
    toKeyId: (bytes) => `キー ID まで ${n(bytes)} バイト`,
  },
};

function nearby(near: number | undefined): string {
  return near === undefined ? "" : `。語はその前 ${n(near)} バイト以内`;
}
