/**
 * Use case: leakscan remembers a person's own credentials, as keyed digests and never as values, so that they are found wherever
 * they stand and however they look. First a plan of what is going to be remembered, then the person's word, then the writing.
 */

import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { ScanError } from "../../core/error.ts";
import type { CredentialKind } from "../../messages/en/credential-kinds.ts";
import { says } from "../../messages/errors.ts";
import { charactersOf, slotOf, type Spelling, windowLength } from "../../detect/runtime/own-credentials.ts";
import { isExample } from "../../detect/judge/placeholder.ts";
import { guessBits, looksRandom } from "../../detect/judge/rarity.ts";
import { toBytes } from "../../detect/text.ts";
import type { Context } from "../context.ts";
import { findCredentials, type PlacedCredential } from "./credential-places.ts";
import { digestOf, type OwnFiles, ownFiles, ownFileVersion, type RememberedCredential } from "./own-credentials.ts";

/** Why a credential is not remembered. */
export type LeftOutWhy = "too-short" | "too-long" | "guessable" | "a-stand-in" | "holds-blanks";

/** A credential that is going to be remembered, or not: what it is and where it lies, never its value. */
export interface ListedCredential {
  readonly kind: CredentialKind;
  /** All places it lies at. */
  readonly from: readonly string[];
  /** Absent where it is remembered. */
  readonly leftOut?: LeftOutWhy;
}

/** What is going to be remembered. */
export interface MemoryPlan {
  readonly credentials: readonly ListedCredential[];
  readonly files: OwnFiles;
  /** Writes the files, in place of what was remembered before. Throws a ScanError where they cannot be written. */
  remember(): Promise<void>;
}

/** Least length of what is remembered, in bytes. */
export const shortestOwn = 12;
/** Greatest length, in bytes: how far a scan of a history's windows looks. */
export const longestOwn = 3000;
/**
 * Least rarity, in bits. Anyone who steals both files knows 16 bits of each credential, its length and its signs, and can try
 * guesses: about 60 bits are left then of the least rare, 100 and more of what vendors draw.
 */
export const rarestBits = 80;

/** Plans what is going to be remembered; writes nothing. */
export async function planMemory({ env }: Pick<Context, "env">): Promise<MemoryPlan> {
  const files = ownFiles(env);
  const byValue = new Map<string, PlacedCredential[]>();
  for (const one of await findCredentials(env)) {
    // What something else fills in is no credential, nor is nothing.
    if (one.value === "" || /^\$\{?\w+\}?$/.test(one.value)) continue;
    const known = byValue.get(one.value);
    if (known) known.push(one);
    else byValue.set(one.value, [one]);
  }
  const credentials = [...byValue].map(([value, places]): ListedCredential & { readonly value: string } => {
    const leftOut = whyNot(value);
    return {
      value,
      // An environment variable tells less than the file that it was set from.
      kind: (places.find(({ kind }) => kind !== "environment-variable") ?? places[0])?.kind ?? "environment-variable",
      from: [...new Set(places.map(({ from }) => from))],
      ...(leftOut === undefined ? {} : { leftOut }),
    };
  });
  return {
    files,
    credentials: credentials.map(({ value: _, ...listed }) => listed),
    remember: () =>
      write(
        files,
        credentials.filter(({ leftOut }) => leftOut === undefined),
      ),
  };
}

/** Forgets everything; `false` where nothing was remembered. Throws a ScanError where a file cannot be removed. */
export async function forget({ env }: Pick<Context, "env">): Promise<boolean> {
  const { credentials, key } = ownFiles(env);
  let isThere = false;
  for (const file of [credentials, key]) {
    try {
      await rm(file);
      isThere = true;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") throw unwritable(file, cause);
    }
  }
  return isThere;
}

function whyNot(value: string): LeftOutWhy | undefined {
  const bytes = toBytes(value);
  if (bytes.length < shortestOwn) return "too-short";
  if (bytes.length > longestOwn) return "too-long";
  if (/[\s\p{Cc}]/u.test(value)) return "holds-blanks";
  if (isExample(value)) return "a-stand-in";
  // A sentence of common words is rare by its letters, and guessed by its words.
  const isRare = looksRandom(bytes, 0, bytes.length) && guessBits(bytes, 0, bytes.length) >= rarestBits;
  return isRare ? undefined : "guessable";
}

async function write(
  files: OwnFiles,
  credentials: readonly { readonly kind: string; readonly from: readonly string[]; readonly value: string }[],
): Promise<void> {
  const key = (await keyOf(files)) ?? randomBytes(32);
  const random = randomBytes(8);
  const seeds = [random.readUInt32LE(0), random.readUInt32LE(4)] as const;
  const list = credentials.flatMap(({ kind, from, value }) =>
    digested(value, key, seeds).map((one) => ({ kind, from, ...one })),
  );
  // A line each, so that a person can read what is remembered.
  const lines = list.map((one) => JSON.stringify(one)).join(",\n    ");
  const text = `{\n  "version": ${ownFileVersion},\n  "seeds": ${JSON.stringify(seeds)},\n  "credentials": [\n    ${lines}\n  ]\n}\n`;
  try {
    await mkdir(files.folder, { recursive: true, mode: 0o700 });
    await writeAlone(files.key, `${key.toString("hex")}\n`);
    await writeAlone(files.credentials, text);
  } catch (cause) {
    throw unwritable(files.folder, cause);
  }
}

/** The key that there is: what was remembered under it holds until the very moment at which it is replaced. */
async function keyOf({ key }: OwnFiles): Promise<Uint8Array | undefined> {
  const text = await readFile(key, "utf8").catch(() => "");
  return /^[0-9a-f]{64}\s*$/.test(text) ? Buffer.from(text.trim(), "hex") : undefined;
}

async function writeAlone(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: "wx" });
    await chmod(draft, 0o600);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * All spellings of a credential, with one window for all: each other window would give away 16 bits more. It lies near the
 * middle, since what comes first is often a vendor's mark, and holds nothing that a spelling encodes.
 */
function digested(value: string, key: Uint8Array, seeds: readonly [number, number]): readonly RememberedCredential[] {
  const starts = Array.from({ length: value.length - windowLength + 1 }, (_, at) => at)
    .filter((at) => /^[A-Za-z0-9_.~-]+$/.test(value.slice(at, at + windowLength)))
    .sort((one, other) => Math.abs(one - middleOf(value)) - Math.abs(other - middleOf(value)));
  const [plainAt] = starts;
  if (plainAt === undefined) {
    const bytes = toBytes(value);
    return [remembered(value, (bytes.length - windowLength) >> 1, "plain")];
  }
  const all = new Map<string, RememberedCredential>();
  for (const [spelling, encode] of spellings) {
    const text = encode(value);
    if (!all.has(text)) all.set(text, remembered(text, toBytes(encode(value.slice(0, plainAt))).length, spelling));
  }
  return [...all.values()];

  function remembered(text: string, windowAt: number, spelling: Spelling): RememberedCredential {
    const bytes = toBytes(text);
    return {
      length: bytes.length,
      windowAt,
      slot: slotOf(bytes, windowAt, seeds),
      characters: charactersOf(bytes),
      spelling,
      digest: digestOf(key, bytes),
    };
  }
}

function middleOf(value: string): number {
  return (value.length - windowLength) / 2;
}

/** As it is; as it stands in a URL; as it stands in a string that escapes what it must, or more than it must. */
const spellings: readonly (readonly [Spelling, (text: string) => string])[] = [
  ["plain", (text) => text],
  ["percent", (text) => encodeURIComponent(text)],
  ["percent", (text) => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
  ["escapes", (text) => JSON.stringify(text).slice(1, -1)],
  ["escapes", (text) => JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")],
];

function unwritable(file: string, cause: unknown): ScanError {
  const { code } = cause as NodeJS.ErrnoException;
  const sentence = says("ownCredentialsUnwritable", file, code ?? "unknown");
  return new ScanError("unwritable-own-credentials", sentence, { cause });
}
