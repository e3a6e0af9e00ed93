/**
 * Where the reports of many machines come together: a folder that all of them share, or a bucket. The queue holds only their keys.
 * Everything in it is masked.
 */

import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../../core/error.ts";
import type { Environment } from "../../git/harden.ts";
import { says } from "../../messages/errors.ts";

/** A storage by its address. */
export type StorageAddress =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "s3"; readonly bucket: string; readonly prefix: string };

/** A storage. Keys are paths of words with `/` between them. Each call throws a ScanError `storage-failed`. */
export interface Storage {
  /** Puts a local file there, whole or not at all. */
  put(key: string, file: string): Promise<void>;
  /** Writes what is there into a local file; `false` where there is nothing. */
  get(key: string, file: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes all whose keys begin with this folder. */
  removeFolder(folder: string): Promise<void>;
}

/** Reads an address: `s3://BUCKET/PREFIX`, or a folder. */
export function storageAddress(typed: string, cwd: string): StorageAddress {
  if (!/^s3:/i.test(typed)) return { kind: "folder", path: path.resolve(cwd, typed) };
  const [, bucket, prefix = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/i.exec(typed) ?? [];
  if (bucket === undefined) throw new UsageError(says("storageNoBucket", JSON.stringify(typed.slice(0, 200))));
  return { kind: "s3", bucket, prefix: prefix.replace(/\/+$/, "") };
}

/**
 * Opens it, and shows that it can be written before anything is scanned for it. The library for S3 is loaded only where a bucket is named.
 * @param scratch a folder of this machine for what is written there
 */
export async function openStorage(address: StorageAddress, env: Environment, scratch: string): Promise<Storage> {
  const storage =
    address.kind === "folder"
      ? await (await import("./folder.ts")).openFolder(address.path)
      : (await import("./s3.ts")).openBucket(address.bucket, address.prefix, env);
  const key = `can-write-${randomBytes(6).toString("hex")}`;
  const file = path.join(scratch, key);
  await writeFile(file, "leakscan can write here\n");
  try {
    await storage.put(key, file);
    await storage.remove(key);
  } finally {
    await rm(file, { force: true });
  }
  return storage;
}

/** Keys come out of the queue: one that leads elsewhere is refused. */
export function checkedKey(key: string): string {
  if (/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(key)) return key;
  throw new TypeError("a key of the storage is made of words");
}
