/**
 * The form of a remembered scan on disk: the ids of what was scanned as they are, sorted, and what was found sealed with a key
 * that is made from the repository's own content. So what stands in it (paths, names, digests) is readable only to those who
 * have the blobs it was found in, and a file that was cut, changed or is another's opens for nobody.
 *
 *     magic  digest of settings (32)  id length, ids, witnesses: 3 × u32  ids  kinds (1 each)  ids of witnesses
 *     nonce (12)  sealed JSON, to the end but for  tag (16)
 */

import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { KnownIds } from "../../pack/store.ts";

const magic: Buffer = Buffer.from("leakscan history 1\n", "latin1");
const settingsBytes = 32;
const headBytes = magic.length + settingsBytes + 12;
const nonceBytes = 12;
const tagBytes = 16;

/** A remembered scan that is still sealed. */
export interface SealedMemory {
  readonly known: KnownIds;
  /** Ids of the objects whose content opens it, in hexadecimal. */
  readonly witnesses: readonly string[];
  /** Writes the ids once more into a file that {@link writeMemory} makes. */
  readonly ids: WriteIds;
  /** @returns what was found, as JSON; `null` where the key is another, or the file was changed */
  open(key: WitnessKey): string | null;
}

/** The key that seals: made from the content of the witnesses, one after the other. */
export class WitnessKey {
  readonly #hash = createHash("sha256").update("leakscan/history-memory/1\0");

  add(bytes: Uint8Array): void {
    this.#hash.update(`${bytes.length}\0`).update(bytes);
  }

  /** The key's 32 bytes; nothing can be added any more. */
  bytes(): Buffer {
    return this.#hash.digest();
  }
}

/** Hands over ids and kinds one after the other, in order. */
export type WriteIds = (use: (bytes: Uint8Array, at: number, kind: number) => void) => void;

/** Takes a file apart; `null` where it is none of this form, or was made with other settings. */
export function parseMemory(bytes: Buffer, settings: Uint8Array): SealedMemory | null {
  if (bytes.length < headBytes || !bytes.subarray(0, magic.length).equals(magic)) return null;
  if (!bytes.subarray(magic.length, magic.length + settingsBytes).equals(settings)) return null;
  const [idBytes, count, witnessCount] = [12, 8, 4].map((back) => bytes.readUInt32LE(headBytes - back)) as [
    number,
    number,
    number,
  ];
  const kindsAt = headBytes + count * idBytes;
  const witnessesAt = kindsAt + count;
  const clearEnd = witnessesAt + witnessCount * idBytes;
  if ((idBytes !== 20 && idBytes !== 32) || bytes.length < clearEnd + nonceBytes + tagBytes) return null;
  const ids = bytes.subarray(headBytes, kindsAt);
  const kinds = bytes.subarray(kindsAt, witnessesAt);
  return {
    known: new KnownIds(ids, kinds, idBytes),
    witnesses: Array.from({ length: witnessCount }, (_, i) =>
      bytes.toString("hex", witnessesAt + i * idBytes, witnessesAt + (i + 1) * idBytes),
    ),
    ids: (use) => {
      for (let i = 0; i < count; i++) use(ids, i * idBytes, kinds[i]!);
    },
    open(key) {
      const sealedAt = clearEnd + nonceBytes;
      const cipher = createDecipheriv("aes-256-gcm", key.bytes(), bytes.subarray(clearEnd, sealedAt));
      cipher.setAAD(bytes.subarray(0, clearEnd));
      cipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
      try {
        const text = cipher.update(bytes.subarray(sealedAt, bytes.length - tagBytes));
        return Buffer.concat([text, cipher.final()]).toString();
      } catch {
        return null;
      }
    },
  };
}

/** What is written. */
export interface MemoryContent {
  readonly settings: Uint8Array;
  readonly idBytes: number;
  readonly ids: WriteIds;
  /** There are no more of them than this. */
  readonly mostIds: number;
  /** Ids of the witnesses, in the order in which the key was made. */
  readonly witnesses: readonly string[];
  readonly key: WitnessKey;
  readonly found: string;
}

/** Writes the form. */
export async function writeMemory(
  file: FileHandle,
  { settings, idBytes, ids, mostIds, witnesses, key, found }: MemoryContent,
): Promise<void> {
  const idList = Buffer.alloc(mostIds * idBytes);
  const kinds = Buffer.alloc(mostIds);
  let count = 0;
  ids((bytes, from, kind) => {
    const to = count * idBytes;
    for (let i = 0; i < idBytes; i++) idList[to + i] = bytes[from + i]!;
    kinds[count++] = kind;
  });
  const head = Buffer.alloc(headBytes);
  magic.copy(head);
  head.set(settings, magic.length);
  for (const [back, number] of [
    [12, idBytes],
    [8, count],
    [4, witnesses.length],
  ] as const)
    head.writeUInt32LE(number, headBytes - back);
  const clear = [
    head,
    idList.subarray(0, count * idBytes),
    kinds.subarray(0, count),
    Buffer.from(witnesses.join(""), "hex"),
  ];
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key.bytes(), nonce);
  for (const part of clear) cipher.setAAD(part);
  for (const part of [...clear, nonce, cipher.update(found), cipher.final(), cipher.getAuthTag()])
    await file.writeFile(part);
}
