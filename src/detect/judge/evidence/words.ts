/** Evidence of the words in a value, by class alone, and of what kind of writing it is. */

import { isFiller, withoutLeet } from "../placeholder.ts";
import { keep, lower } from "../../characters.ts";
import { anyWord } from "../../word-list.ts";

/** The order in which {@link wordEvidence} writes. */
export const wordEvidenceNames: readonly string[] = [
  "writing",
  "generic-words",
  "stand-in",
  "repeats-name",
  "filler",
  "generic-share",
];

/** Kinds of writing, the first that holds. What begins high is written by people, what is low by machines and code. */
const writings: readonly RegExp[] = [
  /^[a-z]+$/,
  /^[A-Z][a-z]+$/,
  /^[A-Z]+$/,
  /^\d+$/,
  /^[A-Za-z]+$/,
  /^[A-Za-z]+[_.-]?\d{1,4}[!@#$.*?]{0,2}$/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/,
  /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$/,
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^[0-9a-f]+$/i,
  /^[A-Za-z0-9]+$/,
  /^[A-Za-z0-9+/]+={0,2}$/,
  /^[\w-]+$/,
  /\s/,
];

/** The number of the kind of writing that is a word with digits and signs behind it. */
export const writingOfWordAndDigits = 5;

const generic =
  /pass(?:word|wd|phrase)?|pwd|secret|test|admin|root|user|token|key|default|welcome|qwerty|letmein|change|guest|demo|login|master|mysql|postgres|oracle|redis|mongo|value|string|name|email/;
const everyGeneric = new RegExp(generic, "g");

const standIn = anyWord({
  holds:
    "example sample dummy abc_def abc_123 fake placeholder change_me please your insert replace redacted todo xxx ... < foobar lorem invalid wrong undefined".split(
      " ",
    ),
  begins: "something someone some- foo short tooshort too-short weak random ignored irrelevant incorrect".split(" "),
  ends: "here".split(" "),
  is: "bar none null nil true false".split(" "),
});

/** Writes what is known about the words of `text`. */
export function wordEvidence(name: string, text: string, into: Uint8Array, at: number): void {
  const writing = writings.findIndex((one) => one.test(text));
  into[at] = writing < 0 ? writings.length : writing;
  const plain = text.length <= 40 ? withoutLeet(text) : "";
  let words = 0;
  let covered = 0;
  if (generic.test(plain))
    for (const [word] of plain.matchAll(everyGeneric)) {
      words++;
      covered += word.length;
    }
  into[at + 1] = words;
  into[at + 2] = text.length <= 64 && standIn.test(text) ? 1 : 0;
  into[at + 3] = repeats(name, text);
  into[at + 4] = isFiller(text) ? 1 : 0;
  into[at + 5] = plain === "" ? 0 : Math.round((255 * Math.min(covered, plain.length)) / plain.length);
}

/** 2 where the value is the name again, 1 where one holds the other. */
function repeats(name: string, text: string): number {
  if (text.length > 40) return 0;
  const own = keep(name.toLowerCase(), lower);
  const said = keep(text.toLowerCase(), lower);
  if (said.length < 3 || own.length < 3) return 0;
  if (own === said) return 2;
  return own.includes(said) || said.includes(own) ? 1 : 0;
}
