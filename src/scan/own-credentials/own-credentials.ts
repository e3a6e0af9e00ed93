/**
 * What leakscan remembers of a person's own credentials: keyed digests in the person's own config folder, outside of any
 * repository. Read by every scan, the hook's among them, so nothing is loaded before there is a file; synchronous for the
 * same reason.
 */

import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ScanError, type Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import {
  type OwnCredential,
  type OwnCredentials,
  windowLength,
  windowSlots,
} from "../../detect/runtime/own-credentials.ts";

/** Version of the file's form. */
export const ownFileVersion = 1;

/** One spelling of a remembered credential. */
export interface RememberedCredential extends OwnCredential {
  /** HMAC-SHA256 of the spelling under the person's key, in hexadecimal. */
  readonly digest: string;
}

/** What is remembered; plain data, so that it can be handed to a worker. */
export interface Remembered {
  readonly version: typeof ownFileVersion;
  readonly seeds: readonly [number, number];
  readonly credentials: readonly RememberedCredential[];
  /** The key, in hexadecimal. It stands in a file of its own. */
  readonly key: string;
}

/** The two files. */
export interface OwnFiles {
  readonly folder: string;
  readonly credentials: string;
  readonly key: string;
}

const isWindows: boolean = path.sep === "\\";

/** Where a person's files lie: as the XDG directories have it, on Windows in the roaming profile. */
export function ownFiles(env: Readonly<Record<string, string | undefined>>): OwnFiles {
  const xdg = env["XDG_CONFIG_HOME"];
  const base =
    xdg !== undefined && path.isAbsolute(xdg)
      ? xdg
      : isWindows
        ? (env["APPDATA"] ?? path.join(homeOf(env), "AppData", "Roaming"))
        : path.join(homeOf(env), ".config");
  const folder = path.join(base, "leakscan");
  return {
    folder,
    credentials: path.join(folder, "own-credentials.json"),
    key: path.join(folder, "own-credentials.key"),
  };
}

/** A person's home folder. */
export function homeOf(env: Readonly<Record<string, string | undefined>>): string {
  const home = isWindows ? env["USERPROFILE"] : env["HOME"];
  return home !== undefined && path.isAbsolute(home) ? home : homedir();
}

/**
 * What is remembered; `null` where that is nothing.
 * @throws ScanError where the files are there and cannot be used: a scan without them would say less than it was asked to
 */
export function readRemembered(env: Readonly<Record<string, string | undefined>>): Remembered | null {
  const files = ownFiles(env);
  const text = readIfThere(files.credentials);
  if (text === null) return null;
  const key = readIfThere(files.key)?.trim();
  if (key === undefined) throw damaged(says("ownCredentialsMissing", files.key));
  if (!/^[0-9a-f]{64}$/.test(key)) throw damaged(says("ownCredentialsDamaged", files.key));
  let written: Partial<Remembered>;
  try {
    written = JSON.parse(text) as Partial<Remembered>;
  } catch {
    throw damaged(says("ownCredentialsDamaged", files.credentials));
  }
  const { version, seeds, credentials } = written;
  if (version !== ownFileVersion)
    throw damaged(says("ownCredentialsVersion", files.credentials, String(version).slice(0, 20)));
  if (!Array.isArray(seeds) || seeds.length !== 2 || !Array.isArray(credentials) || !credentials.every(isCredential))
    throw damaged(says("ownCredentialsDamaged", files.credentials));
  const list = credentials.map(({ length, windowAt, slot, characters, spelling, digest }: RememberedCredential) => ({
    length,
    windowAt,
    slot,
    characters,
    spelling,
    digest,
  }));
  return { version, seeds: [Number(seeds[0]), Number(seeds[1])], credentials: list, key };
}

/** For the engine: what is remembered, with the digest that decides. */
export function ownCredentialsOf({ seeds, credentials, key }: Remembered): OwnCredentials {
  const bytesOfKey = Buffer.from(key, "hex");
  return {
    id: idOf(credentials),
    seeds,
    list: credentials,
    isOwn: (bytes, index) => digestOf(bytesOfKey, bytes) === credentials[index]?.digest,
  };
}

/** The keyed digest of a credential, in hexadecimal. */
export function digestOf(key: Uint8Array, bytes: Uint8Array): string {
  return createHmac("sha256", key).update(bytes).digest("hex");
}

/** Tells what is remembered from what was remembered before: 8 digits of the digests' own. */
function idOf(credentials: readonly RememberedCredential[]): string {
  let mixed = 0x811c9dc5;
  for (const { digest } of credentials)
    for (let i = 0; i < digest.length; i++) mixed = Math.imul(mixed ^ digest.charCodeAt(i), 0x01000193);
  return (mixed >>> 0).toString(16).padStart(8, "0");
}

function isCredential(value: unknown): value is RememberedCredential {
  const { length, windowAt, slot, characters, spelling, digest } = (value ?? {}) as Partial<RememberedCredential>;
  const isWhole = (number: unknown, below: number): boolean =>
    Number.isInteger(number) && (number as number) >= 0 && (number as number) < below;
  return (
    isWhole(length, 4096) &&
    isWhole(windowAt, (length as number) - windowLength + 1) &&
    isWhole(slot, windowSlots) &&
    typeof characters === "string" &&
    characters !== "" &&
    (spelling === "plain" || spelling === "percent" || spelling === "escapes") &&
    typeof digest === "string" &&
    /^[0-9a-f]{64}$/.test(digest)
  );
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw damaged(says("ownCredentialsUnreadable", file, code ?? "unknown"), cause);
  }
}

function damaged(sentence: Sentence, cause?: unknown): ScanError {
  return new ScanError("own-credentials", sentence, cause === undefined ? undefined : { cause });
}
