/** Texts that could make a scan slow: whatever a detector looks for, over and over, on one line and on many, with every comment. */
import { allRules } from "../../src/rules/all.ts";
import { textsOf } from "./rule-texts.ts";
import { seeded } from "./secrets.ts";

/** A text to repeat. */
export interface SlowInput {
  readonly name: string;
  /** At least `size` bytes; the same for the same size. */
  readonly make: (size: number) => Uint8Array;
}

const directives = [
  "leakscan:allow made up",
  "gitleaks:allow",
  "betterleaks:allow",
  "pragma: allowlist secret",
  "pragma: allowlist nextline secret",
  "trufflehog:ignore",
  "secretlint-disable-line",
  "secretlint-disable",
  "secretlint-enable",
  "kingfisher:ignore",
  "np:ignore",
];

/** A text of its own for each repetition, as a cache must not help. */
type Piece = (index: number) => string;

/** All of them: well over 150. */
export function slowInputs(): readonly SlowInput[] {
  const chosen = allRules.filter(
    (rule, index) =>
      index % 16 === 0 ||
      rule.kind === "built-in" ||
      rule.kind === "phrase" ||
      rule.provider === "generic" ||
      rule.provider === "aws",
  );
  return [
    ...chosen.flatMap((rule) => {
      const texts = Array.from({ length: 16 }, (_, seed) => textsOf(rule, seeded(seed + 1))[seed % 2]?.text ?? "");
      return onOneLineAndMany(`rule ${rule.id}`, (index) => texts[index % texts.length] ?? "");
    }),
    ...directives.flatMap((text) =>
      onOneLineAndMany(`comment ${text}`, (index) => `password = "${value(index, 12)}" # ${text}`),
    ),
    ...directives.flatMap((text) => onOneLineAndMany(`only ${text}`, () => text)),
    ...Object.entries(forms).flatMap(([name, piece]) => onOneLineAndMany(name, piece)),
  ];
}

const forms: Readonly<Record<string, Piece>> = {
  "password and 12 of base64": (index) => `password: ${value(index, 12)}`,
  "password in quotes": (index) => `"password": "${value(index, 20)}",`,
  "name without a value": () => "password=",
  "names alone": () => "secret_key api_key access_token",
  "nested names": () => "password: secret: token:",
  "weak passwords": (index) => `password=summer${index % 9999}`,
  "header of a token": () => ["eyJhbGciOi", "JIUzI1NiIsInR5cCI6IkpXVCJ9."].join(""),
  "whole tokens": (index) =>
    `${["eyJhbGciOi", "JIUzI1NiIsInR5cCI6IkpXVCJ9"].join("")}.eyJzdWIiOiIx${value(index, 20)}.${value(index + 1, 43)}`,
  "key ids and secrets": (index) =>
    `aws_access_key_id=${["AK", "IA"].join("")}${upper(index)}\naws_secret_access_key=${value(index, 40)}`,
  "key ids alone": (index) => `${["AK", "IA"].join("")}${upper(index)}`,
  "heads of private keys": () => ["-----BEGIN RSA ", "PRIVATE KEY-----"].join(""),
  "feet of private keys": () => ["-----END RSA ", "PRIVATE KEY-----"].join(""),
  "URLs with a user": (index) => `https://user:${value(index, 16)}@example.org/`,
  "URLs without an end": () => "https://user:",
  "curl -u": (index) => `curl -u admin:${value(index, 14)} https://example.org`,
  "Authorization headers": (index) => `Authorization: Bearer ${value(index, 32)}`,
  "long random runs": (index) => value(index, 64),
  "hex runs": (index) => Array.from(value(index, 32), (one) => (one.charCodeAt(0) % 16).toString(16)).join(""),
  "base64 of base64": (index) => encode(encode(encode(`password=${value(index, 20)}`))),
  "percent-encoding": (index) => `password%3D%22${value(index, 16)}%22%26`,
  "escaped strings": (index) => `\\"password\\":\\"${value(index, 16)}\\",`,
  "joined strings": (index) => `"${value(index, 8)}" + "${value(index + 1, 8)}" +`,
  "opening quotes": () => "password = \"'`",
  "opening brackets": () => "password = ([{<",
  templates: () => "password: ${{ secrets.",
  "escapes alone": () => "\\u0070\\x61",
  equals: () => "= : => := ",
  "claims that are no JSON": (index) =>
    `token: ${header}.${claims(`{"sub" "${value(index, 20)}"}`)}.${value(index, 43)}`,
  "claims in claims": (index) =>
    `${header}.${claims(`${'{"a":'.repeat(90)}${index}${"}".repeat(90)}`)}.${value(index, 43)}`,
  "signs under a name": (index) => `password = ${signs(index, 12)}`,
  "signs in quotes under a name": (index) => `secret: '${signs(index, 20)}',`,
  "words under a name": (index) => `secret="word-${index}-other-words"`,
  "names in other alphabets": (index) =>
    `パスワード: ${value(index, 12)} пароль = "${value(index + 1, 14)}" 密码：${value(index, 10)}`,
  "YAML blocks": (index) => `password: |\n  ${value(index, 14)}\ntoken: >-\n  ${value(index, 20)}`,
  "blocks without an end": () => "password: |\n secret: >-\n",
  heredocs: (index) => `read -r SECRET <<EOF\n${value(index, 20)}\nEOF`,
  "heredocs without an end": () => "password=<<EOF token <<'END'",
  "XML names and values": (index) => `<name>db.password</name><value>${value(index, 14)}</value>`,
  "elements without an end": () => '<password><key name="token"><value>',
  "names and values in JSON": (index) => `{"name": "API_TOKEN", "value": "${value(index, 20)}"},`,
  "lists of tokens": (index) => (index % 50 === 0 ? 'tokens = ["a1", ' : `"${value(index, 16)}", `),
  columns: (index) => (index % 9 === 0 ? "user,password,host" : `a,${value(index, 12)},b`),
  "columns of SQL": (index) => `INSERT INTO u (name, password) VALUES ('a', '${value(index, 12)}');`,
  manifests: (index) => `kind: Secret\ndata:\n  a: ${encode(value(index, 12))}\n---`,
  "fallbacks of a shell": (index) => `\${PASSWORD:-${value(index, 12)}}`,
  "fallbacks of the environment": (index) => `os.environ.get("API_TOKEN") or "${value(index, 20)}"`,
  "connection strings": (index) =>
    `Server=db;User Id=sa;Password=${value(index, 12)}; host=db user=a password=${index}x dbname=b `,
  "logins in base64": (index) => `"auth": "${encode(`user:${value(index, 14)}`)}",`,
  "entities around names": (index) => `&quot;password&quot;:&quot;${value(index, 14)}&quot;,`,
  "escapes around names": (index) => `\\u0022token\\u0022:\\u0022${value(index, 18)}\\u0022,`,
  "hex of text": (index) => Buffer.from(`password=${value(index, 20)}`).toString("hex"),
  "base64 of different texts": (index) => encode(`${value(index, 9)} token: ${value(index, 24)} ${value(index, 9)}`),
  "base64 of base64 that holds nothing": (index) => encode(encode(encode(`some text ${index} and more of it`))),
  "heads of private keys in a string": (index) =>
    `"${["-----BEGIN EC ", "PRIVATE KEY-----"].join("")}\\n${value(index, 40)}\\n`,
  "URLs with many users": (index) => `https://a:${value(index, 9)}@b:${value(index, 9)}@c:d@`,
  "a key id under every name": (index) =>
    `secret: ${["AK", "IA"].join("")}${upper(index)} token="${["AS", "IA"].join("")}${upper(index)}"`,
  "comments in comments": (index) => `/* // # password: ${value(index, 9)} <!-- secret = ${value(index, 18)}`,
  "XML elements": (index) => `<password>${value(index, 14)}</password>`,
  "SQL passwords": (index) => `IDENTIFIED BY '${value(index, 14)}'`,
  "dots and dashes": () => "....----____",
  "one letter": () => "a",
  "line ends": () => "\r\n",
  "bytes that are no text": () => "\uffff\ufffe",
};

function onOneLineAndMany(name: string, piece: Piece): SlowInput[] {
  return [
    {
      name: `${name}, on one line`,
      make: (size) => filled(size, (index) => `${piece(index).replace(/[\r\n]+/g, " ")} `),
    },
    { name: `${name}, on lines`, make: (size) => filled(size, (index) => `${piece(index)}\n`) },
  ];
}

function filled(size: number, piece: Piece): Uint8Array {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return new TextEncoder().encode(parts.join(""));
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits that look random and depend on the index alone. */
function value(index: number, length: number): string {
  let state = (index + 1) * 2654435761;
  let text = "";
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += letters[(state >>> 16) % letters.length];
  }
  return text;
}

function upper(index: number): string {
  return value(index, 16)
    .toUpperCase()
    .replace(/[0189]/g, "Q");
}

/** A token's header. */
const header = ["eyJhbGciOi", "JIUzI1NiIsInR5cCI6IkpXVCJ9"].join("");

function claims(text: string): string {
  return Buffer.from(text).toString("base64url");
}

/** Signs and a few letters, as code and passwords have them. */
function signs(index: number, length: number): string {
  return Array.from(
    value(index, length),
    (one) => "!@#%^&*_-+.?~|:;=()[]{}<>/$,"[one.charCodeAt(0) - 0x30] ?? one,
  ).join("");
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}
