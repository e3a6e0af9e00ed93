/** What `rules` says a rule looks for, in English. */

import type { RuleSentences } from "../../rule-catalogue.ts";
import { groupThousands as n } from "../../phrase.ts";

export const rulesEn: RuleSentences = {
  sequence: (parts) => parts.join(", then "),
  either: (branches) => branches.join(" or "),
  optional: (part) => `optionally ${part}`,
  special: {
    uuid: "a UUID",
    jwt: "a JSON Web Token",
    "jwt-without-signature": "a JSON Web Token without its signature",
  },
  characters: (lengths, alphabet) =>
    `${lengths
      .map(([minimum, maximum]) =>
        minimum === maximum ? `${minimum}` : maximum === null ? `${minimum} or more` : `${minimum} to ${maximum}`,
      )
      .join(" or ")} ${alphabet}`,
  alphabets: {
    digits: "digits",
    "hex-lower": "lowercase hex digits",
    "hex-upper": "uppercase hex digits",
    hex: "hex digits",
    "alpha-lower": "lowercase letters",
    "alpha-upper": "uppercase letters",
    alpha: "letters",
    "alnum-lower": "lowercase letters or digits",
    "alnum-upper": "uppercase letters or digits",
    alnum: "letters or digits",
    "alnum-dash": "letters, digits or -",
    word: "letters, digits or _",
    "base32-lower": "lowercase letters or digits 2 to 7",
    "base32-upper": "uppercase letters or digits 2 to 7",
    base58: "base58 characters",
    base64: "base64 characters",
    base64url: "base64url characters",
    printable: "printable characters",
  },
  charactersOf: (written) => `characters of ${written}`,
  inPlaceOf: (form) => `the … in ${form}`,
  expression: (expression, group) =>
    `the expression ${expression}${group === undefined ? "" : `; group ${group} is the secret`}`,
  behindWords: (words) => `after one of the words: ${words.join(", ")}`,
  laterArgument: (words) => `a later argument of a call whose name ends in: ${words.join(", ")}`,
  underNames: (names) => `under a name with the words: ${names.map((words) => words.join(" + ")).join("; ")}`,
  withoutWords: (words) => `but with none of: ${words.join(", ")}`,
  hasChecksum: "ends in its own checksum: if that is wrong, confidence is low",
  isIdentifier: "not a secret by itself: reported only with --identifiers",
  builtIn: {
    "private-key": "a private key in PEM or PGP format, from its first to its last line",
    "private-key-cut-short": "the beginning of a private key in PEM or PGP format",
    password: "a value under a name such as password, DB_PASS or passphrase",
    secret: "a value that looks random under a name such as secret, api_key or token",
    "secret-beside-id": "40 base64 characters without a name of their own, near an AWS access key ID",
  },
  ownCredential: "any of your credentials that `leakscan init --my-credentials` remembers, under any name",
  reach: {
    bytes: (count) => `${n(count)} bytes`,
    eitherSide: (bytes) => `${n(bytes)} bytes on either side`,
    characters: (count, near) => `up to ${n(count)} characters${nearby(near)}`,
    bytesOnOneLine: (count, near) => `up to ${n(count)} bytes, on one line${nearby(near)}`,
    named: (name, gap, value) =>
      `a name of up to ${n(name)} bytes, up to ${n(gap)} bytes to its value, a value of up to ${n(value)} bytes`,
    fromHead: (kibibytes) => `${n(kibibytes)} KiB from its first line`,
    toKeyId: (bytes) => `${n(bytes)} bytes to the key ID`,
  },
};

function nearby(near: number | undefined): string {
  return near === undefined ? "" : `, with a word at most ${n(near)} bytes before them`;
}
