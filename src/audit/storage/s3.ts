/** A bucket of S3, or of what speaks like it: the SDK takes credentials, region and endpoint from the environment. */

import { createReadStream, createWriteStream } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { ScanError } from "../../core/error.ts";
import type { Environment } from "../../git/harden.ts";
import { says } from "../../messages/errors.ts";
import { checkedKey, type Storage } from "./storage.ts";

/** Bytes of a file that is held in memory while it is sent. */
const mostAtOnce = 32e6;

/** Opens it. */
export function openBucket(bucket: string, prefix: string, env: Environment): Storage {
  // Servers other than Amazon's rarely know buckets as host names.
  const client = new S3Client({ forcePathStyle: hasOwnEndpoint(env) });
  const keyOf = (key: string): string => (prefix === "" ? checkedKey(key) : `${prefix}/${checkedKey(key)}`);
  const failed = (error: unknown): never => {
    const { name, code } = error as { readonly name?: string; readonly code?: string };
    const sentence = says("storageFailed", `s3://${bucket}`, code ?? name ?? "unknown");
    throw new ScanError("storage-failed", sentence, { cause: error });
  };
  const put = async (key: string, file: string): Promise<void> => {
    const { size } = await stat(file);
    // The SDK tries again what it can send again; a stream it cannot.
    const Body = size <= mostAtOnce ? await readFile(file) : createReadStream(file);
    const request = { Bucket: bucket, Key: keyOf(key), Body, ContentLength: size };
    await client.send(new PutObjectCommand(request));
  };
  const get = async (key: string, file: string): Promise<boolean> => {
    const draft = `${file}.${randomBytes(6).toString("hex")}`;
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(key) }));
      await pipeline(Body as Readable, createWriteStream(draft, { mode: 0o600 }));
      await rename(draft, file);
      return true;
    } catch (error) {
      await rm(draft, { force: true });
      if ((error as { readonly name?: string }).name === "NoSuchKey") return false;
      throw error;
    }
  };
  const removeFolder = async (folder: string): Promise<void> => {
    for (;;) {
      const listed = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: `${keyOf(folder)}/` }));
      const objects = (listed.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]));
      if (objects.length === 0) return;
      await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects, Quiet: true } }));
    }
  };
  return {
    put: (key, file) => put(key, file).catch(failed),
    get: (key, file) => get(key, file).catch(failed),
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(key) })).catch(failed);
    },
    removeFolder: (folder) => removeFolder(folder).catch(failed),
  };
}

function hasOwnEndpoint(env: Environment): boolean {
  return Boolean(env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"]);
}
