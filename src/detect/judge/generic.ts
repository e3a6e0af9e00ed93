/**
 * Judges a value that has no form of its own by the name it stands under and by itself: how random, how word-like, and
 * whether it is code, text or a template instead of a secret.
 */

import type { Confidence } from "../../core/severity.ts";
import { decodeEscapes } from "../decode/encoding.ts";
import { isHumps, type NameKind } from "../locate/name.ts";
import type { NamedValue } from "../locate/named-value.ts";
import { isPlaceholder, isTemplate, isTypedWalk } from "./placeholder.ts";
import { latin1 } from "../text.ts";
import { bitsPerCharacter, looksRandom, rarity } from "./rarity.ts";

/** What a value under a name was judged to be; undefined where it is no secret. */
export interface Judgement {
  readonly kind: "password" | "secret";
  readonly confidence: Confidence;
}

/** Judges the value at `value` whose text is `text`, under the name written `name`, which is of the kind `kind`. */
export function judgeNamed(
  bytes: Uint8Array,
  value: NamedValue,
  kind: NameKind,
  name: string,
  text: string,
): Judgement | undefined {
  if (kind === "none") return undefined;
  const random = looksRandom(bytes, value.start, value.end);
  if (value.quoted && random && /^[A-Z_]{3,}KEY$/.test(name) && isDrawnFromAll(text))
    return { kind: "secret", confidence: "medium" };
  if (kind === "password" && value.quoted && isTypedWalk(text)) return { kind: "password", confidence: "medium" };
  if (text.length < 4 || isPlaceholder(text, random)) return undefined;
  if (value.operator === "compare" || value.operator === "table") {
    if (!isRandom(bytes, value, text, kind)) return undefined;
  }
  // Two strings side by side in a list: the first names the second only where it is a call's.
  if (value.operator === "argument" && bytes[value.nameStart - 2] !== 0x28) {
    if (text.length < 16 && kind !== "password") return undefined;
    if (/^[*/]?[a-z_-]+$/i.test(text) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)) return undefined;
    if (!random && /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/i.test(text)) return undefined; // words, a host's name
  }
  if (!value.quoted && isInDenseData(bytes, value.nameStart)) return undefined;
  if (value.operator === "space" && !spaceTies(bytes, value, text)) return undefined;
  // Between the pairs of a connection string stands the password itself, whatever words it consists of.
  if (kind === "password" && /^[A-Za-z_.-]{6,}$/.test(text) && isInConnectionString(bytes, value))
    return { kind, confidence: rarity(bytes, value.start, value.end) >= 28 ? "medium" : "low" };
  const drawn = random && isMixedBase64(text);
  if (!value.quoted && !drawn && looksLikeCode(text, withoutLine(bytes, value))) return undefined;
  // The test runners' "--- PASS: TestName".
  if (kind === "password" && name === "PASS" && value.operator === "colon") return undefined;
  if (isNotSecretForm(text, random, drawn) || isPublicUnder(bytes, value, name, text)) return undefined;
  if (kind === "password") return judgePassword(bytes, value, name, text);
  return judgeSecret(bytes, value, name, text, kind);
}

/**
 * Whether what stands before a name on its line is data in 85 characters or more, without a blank: of such lines some hold `pw=` by
 * chance, and whatever follows looks drawn.
 */
function isInDenseData(bytes: Uint8Array, nameStart: number): boolean {
  const before = /[^\s"'\\/]{40}$/.exec(latin1(bytes, nameStart - 40, nameStart))?.[0];
  return before !== undefined && new Set(before.replace(/[\w.,:;&=%-]/g, "")).size >= 6;
}

/** A word that is the first of several on its line: a sentence for people, in whatever language. */
function goesOn(bytes: Uint8Array, value: NamedValue, text: string): boolean {
  return (
    value.wholeLine &&
    /^[A-Za-z]+$/.test(text) &&
    /^ [A-Za-z]+(?:[ .,!\r\n]|$)/.test(latin1(bytes, value.end, value.end + 40))
  );
}

/** `accessToken: accessToken2`, `kTestKey3 = @"testKey3"`: the value is the name again. */
function repeatsName(name: string, text: string): boolean {
  const [own, said] = [name, text].map((one) => one.toLowerCase().replace(/[^a-z]/g, ""));
  return text.length < 24 && said !== undefined && said.length >= 5 && own !== undefined && own.endsWith(said);
}

/** What is public although its name speaks of a key: fingerprints of PGP keys, download tokens of public files. */
function isPublicUnder(bytes: Uint8Array, value: NamedValue, name: string, text: string): boolean {
  if (/gpg|pgp/i.test(name) && /^(?:0x)?(?:[0-9A-F]{8}){1,5}$/i.test(text)) return true;
  // The name is a part of an ARN: arn:aws:secretsmanager:region:account:secret:name-suffix.
  if (
    value.operator === "colon" &&
    /arn:aws[\w-]*:secretsmanager:[\w-]*:\d*:$/.test(latin1(bytes, value.nameStart - 70, value.nameStart))
  )
    return true;
  // A type with its digest: "AWS::IAM::AccessKey": "…".
  if (value.operator === "colon" && bytes[value.nameStart - 1] === 0x3a && bytes[value.nameStart - 2] === 0x3a)
    return true;
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text)) return false;
  // What makes a request to AWS one that can be repeated; a file of Firebase that its link opens.
  return (
    /(?:client|request|lock|change|action|share|product)[_-]?token$/i.test(name) ||
    latin1(bytes, value.nameStart - 10, value.nameStart).endsWith("alt=media&")
  );
}

function judgePassword(bytes: Uint8Array, value: NamedValue, name: string, text: string): Judgement | undefined {
  // Translations hold their letters as escapes: "Contrase\u00f1a"; in JSON in JSON twice.
  const unescaped = text.includes("\\u") ? (decodeEscapes(text.replaceAll("\\\\u", "\\u")) ?? "") : text;
  if (isProse(text) || isProse(unescaped)) return undefined;
  if (labels.test(name) || goesOn(bytes, value, text)) return undefined;
  const squashedName = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const squashedText = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  // `password: "password"`, `passwordField: 'password-field'`: the value repeats the name.
  if (squashedText.length >= 4 && (squashedName.includes(squashedText) || squashedText.includes("password")))
    return undefined;
  const bits = rarity(bytes, value.start, value.end);
  const letters = /^[A-Za-z]+$/.test(text);
  const perCharacter = bits / text.length;
  // kadm5_modify_principal; required|string|min:8; a word and a full stop or an exclamation mark
  const words =
    perCharacter < 4.2 &&
    (/^[a-z]+\d?(?:[_|,:;-][a-z]+\d?)+(?:\|min:\d+)?$/i.test(text) || /^[a-z]{6,}[@!?.]$/i.test(text));
  if (letters || words || /^[A-Za-z_.\-/ ]+$/.test(text)) {
    // A word, or words: only where the letters do not look like any. The model knows few languages: Adgangskode, Wachtwoord.
    if (/^[A-Z][a-z]+$/.test(text) && perCharacter < 5.8) return undefined;
    if (text.length >= 8 && perCharacter >= 4.2 && (!isHumps(text) || perCharacter >= drawnHumps))
      return { kind: "password", confidence: perCharacter >= 4.8 ? "medium" : "low" };
    return undefined;
  }
  if (text.length < 6 || bits < 24)
    return text.length >= 5 && value.quoted ? { kind: "password", confidence: "low" } : undefined;
  if (/^[\d.,-]+$/.test(text)) return { kind: "password", confidence: "low" };
  return { kind: "password", confidence: "medium" };
}

function judgeSecret(
  bytes: Uint8Array,
  value: NamedValue,
  name: string,
  text: string,
  kind: NameKind,
): Judgement | undefined {
  if (goesOn(bytes, value, text)) return undefined;
  if (/\s/.test(text) || repeatsName(name, text) || /\\u(?!00[2-7])[0-9a-f]{4}/i.test(text)) return undefined;
  if (!isRandom(bytes, value, text, kind)) return undefined;
  if (kind === "weak") {
    if (value.operator === "call" || (value.operator === "space" && bytes[value.nameStart - 1] !== 0x2d))
      return undefined;
    const hex = /^[0-9a-f-]+$/i.test(text);
    const counts = hex
      ? text.length >= 32 && value.operator === "assign" && (value.wholeLine || value.quoted) && isVendorsKey(name) // LASTFM_KEY=<hex>
      : text.length >= (/[A-Za-z][_-]|[a-z][A-Z]/.test(name) && /[a-z]/.test(text) && /[A-Z]/.test(text) ? 20 : 24) &&
        /\d/.test(text) &&
        /[A-Za-z]/.test(text);
    return { kind: "secret", confidence: counts ? "medium" : "low" };
  }
  return { kind: "secret", confidence: "medium" };
}

/** A variable of the environment that ends in KEY and begins with a name of its own, not with what is hashed or looked up. */
function isVendorsKey(name: string): boolean {
  return (
    /^[A-Z][A-Z0-9_]{2,30}_KEY$/.test(name) &&
    !/(?:CACHE|HASH|SORT|PARTITION|PRIMARY|FOREIGN|ROW|OBJECT|LOCK|ROUTE|MAP|BUILD|COMMIT|REF|SITE|PUBLIC|VERSION)_/.test(
      name,
    )
  );
}

/** Printable characters of every kind, blanks among them, as WordPress draws its keys: signs of templates and code occur in all of them. */
function isDrawnFromAll(text: string): boolean {
  return (
    text.length >= 48 &&
    text.length <= 80 &&
    !/[\t\r\n]|\s\s/.test(text) &&
    (text.match(/[^\w\s]/g)?.length ?? 0) >= 12 &&
    /\d/.test(text) &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text)
  );
}

/** Bits a character from which letters in humps are no words: drawn letters of both cases have 7.5 and more, names under 5. */
const drawnHumps = 6.8;

function isRandom(bytes: Uint8Array, value: NamedValue, text: string, kind: NameKind): boolean {
  const { start, end } = value;
  if (text.length >= 16) return looksRandom(bytes, start, end);
  if (text.length < 8 || kind === "weak") return false;
  // Names of companies and products are words that no model knows: blazemeter, route4me. Drawn values mix cases or digits.
  const isMixed = /[a-z]/.test(text) && /[A-Z]/.test(text);
  if (/^[A-Za-z]+$/.test(text))
    return (
      text.length >= 10 && bitsPerCharacter(bytes, start, end) >= (isHumps(text) ? drawnHumps : isMixed ? 4.6 : 6.5)
    );
  return (isMixed ? /\d/ : /\d.*\d/).test(text) && /[A-Za-z]/.test(text) && rarity(bytes, start, end) >= 40;
}

/** Whether the value is one of the pairs of a connection string, behind its server or its user: `Server=…;User ID=…;Password=…;`. */
export function isInConnectionString(bytes: Uint8Array, value: NamedValue): boolean {
  const next = bytes[value.end];
  return (
    value.operator === "assign" &&
    !value.quoted &&
    (next === 0x3b || next === 0x22 || next === 0x27) &&
    /(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s*=[^;"'\n]{1,80};[^\n]*$/i.test(
      latin1(bytes, value.nameStart - 200, value.nameStart),
    )
  );
}

/** Text for people: words with spaces, sentences. */
export function isProse(text: string): boolean {
  if (!/\s/.test(text)) return /[^\x00-\x7f]/.test(text) && !/\d/.test(text);
  const words = text.trim().split(/\s+/);
  if (words.length >= 3) return true;
  if (/[^\x00-\x7f]/.test(text)) return true;
  return (
    words.every((word) => /^[A-Za-z'’.,:;!?()\\-]+$/.test(word)) ||
    /[.:?!]$/.test(text) ||
    words.some((word) => /^--?[a-z]/.test(word))
  );
}

/** A value that a semicolon or a comma ends is one of code, not a line of settings. */
function withoutLine(bytes: Uint8Array, value: NamedValue): NamedValue {
  const behind = bytes[value.end];
  return value.wholeLine && (behind === 0x3b || behind === 0x2c) ? { ...value, wholeLine: false } : value;
}

/** An expression of a programming language rather than a literal. */
function looksLikeCode(text: string, value: NamedValue): boolean {
  if (
    /^(?:null|nil|none|true|false|undefined|string|str|int|bool|boolean|number|any|object|void|char|bytes|var|let|const|new|await|async|function|return|self|this|required|optional)\b/i.test(
      text,
    )
  )
    return true;
  if (/[(){}]/.test(text) && (!value.wholeLine || /^[&*!]?[\w.$[\]]+(?:\(|\{|$)|[({]$/.test(text))) return true;
  if (/^[([{]|^\w+\?\.\w/.test(text)) return true;
  if (/^[&*!][A-Za-z_]/.test(text) && /^[&*!][\w.]+$/.test(text) && !/\d.*\d/.test(text)) return true;
  // A member of something: unless a part of it is long and holds digits, as the parts of dotted tokens do.
  if (
    /^[A-Za-z_$][\w$]*(?:\(|\[|\.[A-Za-z_$]|::|->)/.test(text) &&
    !text.split(".").some((part) => part.length >= 20 && /^[\w=+/-]+$/.test(part) && /\d.*\d/.test(part))
  )
    return true;
  if (/^[&*]?[A-Za-z_$][A-Za-z_$]*$/.test(text) && !value.wholeLine)
    return !inOrder(text, /[a-z][A-Z]/g, /[a-z][A-Z]/g, /[A-Z]{2}/g) || text.length < 16;
  // A type, or a name with a number in it: Uint8Array, Type$1<unknown>, previousToken2.
  if (
    !value.wholeLine &&
    (/^[A-Za-z_$][\w$]*</.test(text) || /^[A-Za-z_$]+\d{1,2}[A-Za-z_$]*$/.test(text)) &&
    isHumps(text.replace(/<.*|[\d$_]/g, ""))
  )
    return true;
  if (/^[A-Za-z_$][\w$]*<[\w[\], |]*>?$/.test(text)) return true;
  if (/^[A-Z][a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/.test(text)) return true; // Uint8Array
  if (/^[A-Z][A-Z_]+$/.test(text) || /^[a-z]+(?:[A-Z][a-z]+)+$/.test(text)) return true;
  if (/^\/.*[[({|\\]/.test(text)) return true; // a regular expression
  // A file, a path, a URL without credentials.
  return /^(?:\.{0,2}\/|[A-Za-z]:\\|~\/)/.test(text) && /\/\w+[./]/.test(text);
}

/** What stands in quotes or behind a name in code and is none of its values. */
const codeForms: readonly RegExp[] = [
  /[\x00-\x08\x0e-\x1f\x7f]/, // binary data
  /^\s*[.+] ?[$\w]+[[(]|^["'\]})]+,|^:?(?:[a-z]+:)+`/i, // code, or text, that goes on behind a quote
  /^\{\s*["\\]/, // JSON
  /^(?:[a-z]\w*:)+\]?$/i, // a method of Objective-C
  /^[a-z_]+(?:[|,][a-z_]+)+(?::\w{1,12})?$/i, // rules of validation, lists of words
  /^[a-z][a-z0-9-]*:[A-Z][A-Za-z]+\*?$/, // an action of AWS
  /^S-1-\d+(?:-\d+)+$/, // an account of Windows
  /^\w+\[-?\d*\](?:\.\w+|$)/, // a member of a list
  /^!+[a-z_$][\w$.]*$|^[a-z_$][\w$]*\.[\w$]+=[\w$.]+/i, // what is not, and an assignment, in JavaScript
  /^!{1,2}[a-z]\w*[/:]\S*:\w/i, // a tag of YAML
  /^<\w+>\W*$/, // a type
  /^[A-Z]{3,}:\/(?:[\w.-]+\/)+/, // a tag of sudo, and the path of what it is for
  /^(?:host|user|port|dbname|database|sslmode)=/i, // the next pair of a connection string
  /^[a-z_$][\w$]*\?\.[[(\w]/i, // a member of what may be nothing
  /^\d{0,2}\*\d{0,2}\(?[A-Z][A-Za-z-]*\)?$/, // a grammar's repetition (RFC 5234, section 3.6)
  /^[a-z][a-z_]*=\w{1,8}(?::[a-z]+=\w{1,8})*$/i, // options of a filter
  /^[#.][a-z][a-z-]*$/i, // a selector of CSS
  /^@?[\w.-]+\/[\w.-]+@[~^]?\d/, // a package and its version
];

/** Forms that are not secrets whatever the name: URLs, paths, ids of known kinds, versions, dates, colours, hashes of passwords. */
function isNotSecretForm(text: string, random: boolean, drawn: boolean): boolean {
  if (
    /^(?:urn|arn|mailto|data|vault|ssm|op|secret|projects|keyvault|npm|ref\+\w+):|^[a-z][a-z0-9+.-]*:\/\//i.test(text)
  )
    return true;
  if (codeForms.some((form) => form.test(text))) return true;
  // Of random values of base64 one in a hundred looks like a path by its slashes.
  if ((/^(?:\/[\w.@%-]+){2,}\/?(?:\?|$)/.test(text) || /^[\w.-]+\/$/.test(text)) && !drawn) return true;
  if (/^\.{1,2}\//.test(text)) return true;
  if (/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-|sha\d{1,3}[-:]|md5[-:]|\$2[aby]\$|\$argon2|\$[156]\$|pbkdf2)/.test(text))
    return true;
  if (
    /^[\w./@-]+\.(?:pem|key|crt|cer|p12|pfx|jks|p8|json|ya?ml|txt|js|ts|py|rb|go|java|html?|css|md|sh|conf|cfg|ini|properties|xml|svg|png)$/i.test(
      text,
    )
  )
    return true;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\/[\w./-]+$/.test(text)) return true;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)) return true;
  // A date, a version, a colour. A token may begin with a version of its own: v1.53de3fc90a66…
  if (/^\d{4}-\d{2}-\d{2}|^v?\d+(?:\.\d+)+|^#[0-9a-f]{3,8}$/i.test(text) && !(random && /\w{24}/.test(text)))
    return true;
  if (/^[A-Za-z]+(?:[._:/][A-Za-z]+)+$/.test(text) && !/[a-z][A-Z]{2,}[a-z]/.test(text)) return true; // dotted or scoped names
  if (!random && /^[A-Za-z_]\w*(?:\.\w+){2,}$/.test(text)) return true; // the same with numbers
  // A regular expression, a grammar, a glob.
  const isPattern = /\\[dwsb]\b/.test(text) || inOrder(text, /[({|[]/g, /[|*+?}\])]/g, /[\]})]/g);
  if (isPattern && !inOrder(text.replace(/[{[(].*?[}\])]/g, ""), /\d/g, /[a-z]/gi, /\d/g)) return true;
  // The end of a prompt's own string, and the code behind it: `ask("Password: ")\nprint("…`.
  if (/^\)(?:[;,)\s]|\\n|$)/.test(text)) return true;
  if (/^-?0x[0-9a-f]{1,16}$/i.test(text) || /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i.test(text)) return true;
  if (/^(?:\\u[0-9a-f]{4})+$/i.test(text) || /^--?[a-z][a-z0-9-]*(?:=|$)/.test(text)) return true;
  if (/^[~^]?\d+(?:\.(?:\d+|x)){1,2}$/.test(text) || /^Test[A-Z_]\w*(?:\/\S*)?$/.test(text)) return true;
  // Names of algorithms and charsets; badges and emoji of Markdown; types; code that an escape began.
  if (
    /^(?:sha-?\d{1,3}|md5|hs\d{3}|rs\d{3}|aes-?\d{3}(?:-\w+)?|[a-z0-9]+\/[a-z0-9]+\/\w*padding|utf-?(?:8|16)|latin-?1|base64|bcrypt|argon2\w*|pbkdf2\w*)$/i.test(
      text,
    )
  )
    return true;
  if (/^!?\[|^\?[a-z]+$|^:?\w+:$|^\/[a-z]+$|^\\[nrt]/.test(text)) return true;
  // Public keys and certificates in DER: their beginnings in base64; a point of a curve, as browsers subscribe with.
  if (
    /^B[A-P][\w-]{85}$|^(?:MI[GI][A-Za-z0-9+/]{1,6}(?:MA0GCSqGSIb3DQEB|ANBgkqhkiG9w0BAQEFAAO)|MFkwEwYHKoZIzj0C|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{1,2}CC[A-Z])/.test(
      text,
    )
  )
    return true;
  return isTemplate(text);
}

/** 24 characters of base64 or more, with both cases and digits: as keys are drawn, not as paths are written. */
function isMixedBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]{24,}={0,2}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);
}

/** Whether these occur one behind the other: `a.*b.*c` without the cube of the text's length that it may cost. */
function inOrder(text: string, ...expressions: readonly RegExp[]): boolean {
  let from = 0;
  return expressions.every((expression) => {
    expression.lastIndex = from;
    if (!expression.test(text)) return false;
    from = expression.lastIndex;
    return true;
  });
}

/** Names of what a person reads on a screen: `LabelPassword`, `ButtonResetPassword`. */
const labels =
  /^(?:[Ll]abel|[Hh]eader|[Bb]utton|[Tt]ab|[Tt]itle|lbl|btn|[Oo]ption|[Tt]ooltip|[Pp]laceholder|[Mm]essage|msg)(?=[A-Z_-])/;

function endsLine(bytes: Uint8Array, end: number): boolean {
  return /^["']?[ \t]*\r?(?:\n|$)/.test(latin1(bytes, end, end + 8));
}

/** Whether a space alone ties name and value: flags, netrc, Dockerfile, SQL; never prose. */
function spaceTies(bytes: Uint8Array, value: NamedValue, text: string): boolean {
  if (bytes[value.nameStart - 1] === 0x2d) return true; // --password x
  if (value.quoted && text.length >= 16 && looksRandom(bytes, value.start, value.end)) return true; // #define API_KEY "…"
  const name = latin1(bytes, value.nameStart, value.nameEnd);
  const lineStart = Math.max(0, value.nameStart - 40);
  const before = latin1(bytes, lineStart, value.nameStart);
  if (/(?:^|\n)\s*(?:ENV|ARG|export|set|setx|SetEnv|PassEnv)\s+$/i.test(before)) return true;
  // A file of settings, a name and a value on each line: server.cfg, redis.conf, Apache's.
  const beginsLine = /(?:^|\n)[ \t]*(?:sets?[ \t]+)?$/.test(before);
  if (beginsLine && text.length >= 16 && looksRandom(bytes, value.start, value.end) && endsLine(bytes, value.end))
    return true;
  if (/^psk$/i.test(name) && value.quoted && /:\s*$/.test(before)) return true; // ipsec.secrets
  if (beginsLine && /^(?:[a-z]+(?:Password|Passwd)|requirepass|masterauth|\w*pw|(?:store|key)pass)$/.test(name))
    return value.quoted || endsLine(bytes, value.end);
  if (
    /^(?:password|passwd)$/i.test(name) &&
    (/\b(?:login|machine|user|username|role|by|with)\b[^\n]*$/i.test(before) || /(?:^|\n)\s*$/.test(before))
  ) {
    return value.quoted || /\d/.test(text) || /[^\w.,:;?!)('-]/.test(text);
  }
  return false;
}
