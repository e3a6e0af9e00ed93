/** Values that stand for a secret without being one: examples, templates, variables, sequences. */

import { charactersIn, digits, holdsAny, isMadeOf } from "../characters.ts";
import { isTemplate } from "./templates.ts";
import { anyWord } from "../word-list.ts";

/**
 * Whether the value is a stand-in: a documented example, a template expression, a variable, a filler.
 * @param random whether the value looks random: then only what chance does not make counts against it
 */
export function isPlaceholder(value: string, random: boolean): boolean {
  return isTemplate(value) || isExample(value) || madeUp.test(value) || (!random && standInWord.test(value));
}

/** Whether a value that has a credential's own form is a documented example or a filler. */
export function isExample(value: string): boolean {
  return isFiller(value) || exampleAnywhere.test(value) || saidPassword.test(value) || isDocumented(value);
}

/** Whether a value begins like one that AWS prints in its guides, however misspelt its end. */
export function isDocumented(value: string): boolean {
  return documented.test(value);
}

/** Whether a value says that it is an example, however random it looks otherwise. */
export function isCalledExample(value: string): boolean {
  return saysExample.test(value) || isDocumented(value);
}

/** Whether a value is what people type to try a scanner: `fake-api-key-12345`, `abcdefghijklmnop1234`, `my-super-secret-key`. */
export function isTyped(value: string): boolean {
  const { length } = value;
  if (length < 8 || length > 128 || !isMadeOf(value, ofKeys) || isTemplate(value)) return false;
  if (isFiller(value) || isDocumented(value)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return false; // a constant
  const isSaid = length >= 16 && typedFirst.test(value);
  return (isSaid || holdsAny(value, digits)) && (isExample(value) || madeUp.test(value));
}

/** Whether a password is what documentation and defaults say in its place: a word, digits, a word that every installation begins with. */
export function isUsual(password: string): boolean {
  return usual.test(password) || usualWord.test(withoutLeet(password));
}

/** Whether a password plays on such a word, as people do who have to choose one: `P4ssw0rd`. */
export function isPlayOnWord(password: string): boolean {
  return !usual.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
}

/** The value as the word it plays on: `p4$$-w0rd` is `password`. */
export function withoutLeet(value: string): string {
  const small = value.toLowerCase();
  let word = "";
  for (let i = 0; i < small.length; i++) word += played[small.charCodeAt(i)] ?? (small[i] as string);
  return word;
}

const leet: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  $: "s",
  "5": "s",
  "0": "o",
  "3": "e",
  "1": "i",
  "!": "i",
  "7": "t",
  ".": "",
  _: "",
  ":": "",
  "-": "",
};

/** What each character of ASCII plays on. */
const played: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return leet[sign] ?? sign;
});

/** Whether the value is one character, a short pattern or a plain sequence over and over. */
export function isFiller(value: string): boolean {
  const length = value.length;
  if (length === 0) return true;
  const different = distinct(value);
  if (length >= 8 && different <= 3) return true;
  if (different < 12) {
    if (different < Math.max(5, length / 4) && /(.)\1{4,}/.test(value)) return true;
    if (different <= 6 && isMadeOf(value, fillers)) return true;
    if (partsRepeat(value)) return true;
    for (let period = 1; period <= 10 && period * 3 <= length; period++) if (repeats(value, period)) return true;
  }
  if (length < 8) return false;
  // deadbeefcafebabedeadbeefcafebabe, 0000111122223333
  if (length >= 16 && (repeats(value, length / 2) || value.replaceAll(/(.)\1{2,}/g, "") === "")) return true;
  const { byFour, byThree, longest, next } = runsOf(value);
  if (byFour >= 0.6 * length) return true;
  if (length < 16) return false;
  // abc123def456ghi789, a1b2c3d4e5f6: short runs one behind the other, or two woven together.
  if (length >= 20 && (longest >= 20 || byThree >= 0.85 * length)) return true;
  // Of a run at least half follow what stands before them; what parts runs does not count.
  return (2 * next >= 0.85 * length || value.includes("-") || value.includes("_")) && wovenShare(value) >= 0.85;
}

/** `TXX/BYY/ZZZ`, `111-222-333`: whether each part is one character over and over, at most behind another. */
function partsRepeat(value: string): boolean {
  const parts = value.split(/[-_./:]/);
  return parts.length > 1 && parts.every((part) => /^.?(.)\1+$/.test(part));
}

/** What {@link runsOf} counts. */
interface Runs {
  /** Characters in runs of ascending or descending neighbours of four or more. */
  byFour: number;
  /** The same of three or more. */
  byThree: number;
  /** The longest run of one character. Zero bytes and set bits in base64 are A and /: those may be real and do not count, nor does +. */
  longest: number;
  /** Characters that follow the one before them or the one before that. */
  next: number;
}

/** One for all: it is read at once. */
const runs: Runs = { byFour: 0, byThree: 0, longest: 0, next: 0 };

function runsOf(value: string): Runs {
  let byFour = 0;
  let byThree = 0;
  let longest = 0;
  let next = 0;
  let run = 1;
  let step = 0;
  let same = 1;
  let before = value.charCodeAt(0);
  let beforeThat = -2;
  for (let i = 1; i <= value.length; i++) {
    const c = i < value.length ? value.charCodeAt(i) : -2;
    same = c === before ? same + 1 : 1;
    if (same > longest && c !== 0x41 && c !== 0x2f && c !== 0x2b) longest = same;
    if (isNext(before, c) || isNext(beforeThat, c)) next++;
    const difference = sequenceStep(before, c);
    if (difference !== 0 && (difference === step || run === 1)) {
      run++;
    } else {
      if (run >= 3) byThree += run;
      if (run >= 4) byFour += run;
      run = difference !== 0 ? 2 : 1;
    }
    step = difference;
    beforeThat = before;
    before = c;
  }
  runs.byFour = byFour;
  runs.byThree = byThree;
  runs.longest = longest;
  runs.next = next;
  return runs;
}

/** The share of characters in runs of neighbours, and in two such runs woven together of six or more; `-` and `_` do not count. */
function wovenShare(written: string): number {
  const value = written.replaceAll(/[-_]/g, "");
  const follows = (a: number, b: number): boolean => isNext(value.charCodeAt(a), value.charCodeAt(b));
  let covered = 0;
  for (let start = 0; start < value.length;) {
    let woven = start + 2;
    while (woven < value.length && follows(woven - 2, woven)) woven++;
    let plain = start + 1;
    while (plain < value.length && follows(plain - 1, plain)) plain++;
    const end = woven - start >= 6 && woven >= plain ? woven : plain;
    if (end - start >= 4) covered += end - start;
    start = end;
  }
  return covered / Math.max(1, value.length);
}

/** Whether a character follows another in the alphabet or among the digits, 0 behind 9 too. */
function isNext(from: number, to: number): boolean {
  return (to | 32) === (from | 32) + 1 || (from === 0x39 && to === 0x30);
}

/** Whether the value is one pattern of this length over and over. */
function repeats(value: string, period: number): boolean {
  for (let i = period; i < value.length; i++) if (value.charCodeAt(i) !== value.charCodeAt(i - period)) return false;
  return true;
}

/** Neighbours on the keyboard, by both folded characters. */
const keyboardPairs: Uint8Array = new Uint8Array(1 << 14);
for (const row of ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "1qaz", "2wsx", "3edc", "4rfv", "5tgb"])
  for (let i = 1; i < row.length; i++) keyboardPairs[(row.charCodeAt(i - 1) << 7) | row.charCodeAt(i)] = 1;

/** 1 or -1 where a character follows or precedes the one before it in the alphabet or on the keyboard, else 0. */
function sequenceStep(before: number, c: number): number {
  const a = before | 32;
  const b = c | 32;
  const step = b - a;
  if (step === 1 || step === -1) return step;
  return (a | b) >>> 7 === 0 && keyboardPairs[(a << 7) | b] === 1 ? 1 : 0;
}

/** How many different characters of ASCII the value has; others count as one. */
function distinct(value: string): number {
  let low = 0;
  let high = 0;
  let upper = 0;
  let top = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    const bit = 1 << (c & 31);
    if (c < 32 || c > 127) low |= 1;
    else if (c < 64) high |= bit;
    else if (c < 96) upper |= bit;
    else top |= bit;
  }
  return low + ones(high) + ones(upper) + ones(top);
}

function ones(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Beginnings of the keys that AWS prints in its guides, and their misspellings end otherwise. */
const documented =
  /^(?:A[KS]IAIOSFODNN7|AKIAI44QH8DHB|wJalrXUtnFEMI(?:[/\\+]K7MDENG[/\\+]bPxRfiCY)?|je7MtGbClwBF)(?:$|[/\\+][A-Za-z0-9/+]{0,18}$|[/\\+]?.*E[XAS][A-Z]{3,8}$)/i;

/** Words of stand-ins, wherever they stand. */
const exampleAnywhere = anyWord({
  holds: (
    "example change_me placeholder your_own your_api your_app your_aws your_secret your_access your_token your_key your_pass your_client " +
    "your_auth your_private your_public your_user your_account your_azure your_google your_github your_bot your_db redacted replace_me " +
    "replace_with replace_this insert_your insert_key insert_here notasecret not-a-real not-a-valid not-a-secret removed- undefined " +
    "s3cr3t_key dummy- xxxxxx *** ... … \xe2\x80\xa6 supersecret topsecret mysecret my-secret secret_key access_key api_key lorem foobar " +
    "hunter2 keyboard abc_123 abc_def xyz789 JBSWY3DPEH eyJzdWIiOiIxMjM0NTY3ODkwI 550e8400-e29b-41d4-a716-446655440000"
  ).split(" "),
  begins: "password passwd".split(" "),
});
/** `p@ssw0rd!`, `passwd123` at the end. */
const saidPassword = /p[a@]ssw(?:[o0]r)?d[\d!@#.]*$/i;

/** Words that say so, too long for chance to make them, and the subject of jwt.io's sample. */
const saysExample = anyWord({
  holds:
    "example placeholder changeme redacted supersecret mysecret notasecret yoursecret yourtoken JBSWY3DPEH eyJzdWIiOiIxMjM0NTY3ODkwI".split(
      " ",
    ),
});

/** Words that begin or end a stand-in. Only asked of values that do not look random: chance puts short words anywhere. */
const standInWord = anyWord({
  first: (
    "your my the some any our enter insert add put set use test testing fake mock dummy sample demo temp tmp foo bar baz todo none null nil " +
    "true false default secret token password passphrase credential credentials bogus invalid valid wrong correct new old bad good"
  ).split(" "),
  last: "here goes key token secret password value name id string".split(" "),
});

const usual = /^(?:[A-Za-z_./+-]+|\d+|.{1,5}|(?:pass(?:word|wd)?|test(?:ing)?|abc|minio(?:admin)?)\d{0,4})$/;
const usualWord = anyWord({
  is: "password passwd passwort secret admin changeit changeme letmein default postgres".split(" "),
});

const typedFirst = anyWord({ begins: "my- your- our- the- this- some- fake- test- dummy- super-".split(" ") });

/** What people put before a made-up token, however random the rest. */
const madeUp = anyWord({ begins: "fake- dummy- mock- bogus- invalid- sample-".split(" ") });

const fillers = charactersIn("xX*.#_-");
/** What values that people type for a key are made of. */
const ofKeys = charactersIn("A-Za-z0-9_+/=.@!#%^*-");
