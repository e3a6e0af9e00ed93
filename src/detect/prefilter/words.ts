/**
 * The words that the prefilter tells of, as a table of bytes that both its implementations read: names of secrets in English and in other
 * languages, and the plain texts by which the rules' phrases are found. Made of the rules, by the build for those that leakscan ships.
 */

import { foreignWords } from "../locate/foreign-names.ts";
import { slotFactor } from "./assembly/slot-factor.ts";
import { triggerIn } from "./triggers.ts";

/** What a word says: bits 1 and 2 of an entry's flags. */
export const wordKind = {
  /** A name: worth a look where a value is tied to it. */
  name: 0,
  /** The same, but for `author`. */
  auth: 1,
  /** Worth a look wherever it stands. A blank in it stands for white space of any kind. */
  sure: 2,
  /** `://`: worth a look where the URL may hold a password or a signature. */
  url: 3,
} as const;

/** The table: entries of {@link wordEntry} bytes, and by a trigger's {@link wordSlot} the number of its first entry, counted from 1. */
export interface WordTable {
  readonly slots: Uint8Array;
  readonly entries: Uint8Array;
}

/** Bytes of an entry: length, where the trigger begins, where the certain bytes begin, flags (bit 0: another entry of the same slot follows, bits 1 and 2: its kind, bit 3: it is a password), the word. */
export const wordEntry = 32;

/** How many slots there are. */
export const wordSlots = 256;

/** Slot of a trigger's three bytes in {@link WordTable.slots}. */
export function wordSlot(first: number, second: number, third: number): number {
  return Math.imul(first | (second << 8) | (third << 16) | 0x202020, slotFactor) >>> 24;
}

/** A row of the table. */
interface Word {
  readonly bytes: Uint8Array;
  readonly trigger: number;
  readonly from: number;
  readonly kind: number;
  readonly isPassword: boolean;
}

/** Words that hold their trigger at their beginning. */
const ownWords: readonly (readonly [word: string, kind: number, isPassword?: boolean])[] = [
  ["pass", wordKind.name, true],
  ["key", wordKind.name],
  ["secret", wordKind.name],
  ["token", wordKind.name],
  ["auth", wordKind.auth],
  ["cred", wordKind.name],
  ["pwd", wordKind.name, true],
  ["psk", wordKind.name, true],
  // DB_PW, bindpw: the two letters alone are everywhere.
  ["pw=", wordKind.name, true],
  ["pw:", wordKind.name, true],
  ["pw ", wordKind.name, true],
  ['pw"', wordKind.name, true],
  ["pw'", wordKind.name, true],
  // Its comments begin and end blocks in which matches are let pass.
  ["secretlint-", wordKind.sure],
  // -----BEGIN
  ["-beg", wordKind.sure],
  // Azure client secrets, and hashes in crypt's form, whose dots may leave no run.
  ["7q~", wordKind.sure],
  ["8q~", wordKind.sure],
  ["9q~", wordKind.sure],
  ["$1$", wordKind.sure],
  ["$5$", wordKind.sure],
  ["$6$", wordKind.sure],
];

/**
 * Makes the table; `phrases` are the plain texts of the rules' phrases.
 * @throws Error where a word is too long, or a phrase holds no trigger
 */
export function makeWordTable(phrases: readonly string[]): WordTable {
  const encoder = new TextEncoder();
  const words: Word[] = [
    ...ownWords.map(([word, kind, isPassword = false]) => ({
      bytes: encoder.encode(word),
      trigger: 0,
      from: 0,
      kind,
      isPassword,
    })),
    ...foreignWords.map(({ word, means, from }) => {
      const bytes = encoder.encode(word);
      const trigger = triggerIn(String.fromCharCode(...bytes), from);
      return { bytes, trigger, from, kind: wordKind.name, isPassword: means.startsWith("pass") };
    }),
    ...[...new Set(phrases)].map((text) => ({
      bytes: encoder.encode(text),
      trigger: triggerIn(text),
      from: 0,
      kind: text === "://" ? wordKind.url : wordKind.sure,
      isPassword: false,
    })),
  ];
  // Stable: of one slot the commonest words stand first, and are asked for first.
  const rows = words
    .flatMap((word) => slotsOf(word).map((slot) => ({ ...word, slot })))
    .sort((a, b) => a.slot - b.slot);
  if (rows.length > 255) throw new Error("too many words for the prefilter");
  const slots = new Uint8Array(wordSlots);
  const entries = new Uint8Array(rows.length * wordEntry);
  rows.forEach(({ bytes, trigger, from, kind, isPassword, slot }, index) => {
    if (bytes.length > wordEntry - 4) throw new Error(`a word of ${bytes.length} bytes is too long for the prefilter`);
    slots[slot] ||= index + 1;
    const isShared = rows[index + 1]?.slot === slot;
    const flags = (isShared ? 1 : 0) | (kind << 1) | (isPassword ? 8 : 0);
    entries.set([bytes.length, trigger, from, flags, ...bytes], index * wordEntry);
  });
  return { slots, entries };
}

/** The slots of a word's trigger: where a blank stands for white space of any kind, those of a tab and a line's end as well. */
function slotsOf({ bytes, trigger, kind }: Word): readonly number[] {
  const [first = [], second = [], third = []] = [0, 1, 2].map((i) => {
    const byte = bytes[trigger + i] ?? 0;
    return byte === 0x20 && kind === wordKind.sure ? [0x20, 0x09, 0x0a] : [byte];
  });
  return [...new Set(first.flatMap((a) => second.flatMap((b) => third.map((c) => wordSlot(a, b, c)))))];
}

/** Calls `see` with the kind of each word that stands where its trigger is at `at`, and whether it is a password, until it says that that is enough. */
export function someWord(
  { slots, entries }: WordTable,
  byte: (place: number) => number,
  at: number,
  see: (kind: number, isPassword: boolean) => boolean,
): boolean {
  let entry = ((slots[wordSlot(byte(at), byte(at + 1), byte(at + 2))] as number) - 1) * wordEntry;
  if (entry < 0) return false;
  for (;;) {
    const start = at - (entries[entry + 1] as number);
    const length = entries[entry] as number;
    const flags = entries[entry + 3] as number;
    let i = entries[entry + 2] as number;
    while (i < length && isSame(byte(start + i), entries[entry + 4 + i] as number, flags)) i++;
    if (i === length && see((flags >> 1) & 3, (flags & 8) !== 0)) return true;
    if ((flags & 1) === 0) return false;
    entry += wordEntry;
  }
}

/** Letters of ASCII in either case, other bytes as they are. */
function isSame(written: number, word: number, flags: number): boolean {
  return (
    written === word ||
    (word >= 0x61 && word <= 0x7a && (written | 32) === word) ||
    (word === 0x20 && (flags & 4) !== 0 && (written === 0x09 || written === 0x0a))
  );
}
