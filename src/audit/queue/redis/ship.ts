/** The caller's config and baseline for the workers: through the storage, so that nothing of them stands in the queue. */

import path from "node:path";
import { UsageError } from "../../../core/error.ts";
import { says } from "../../../messages/errors.ts";
import { readPolicyFile } from "../../../policy/policy-file.ts";
import { parseText } from "../../../policy/texts/parse.ts";
import type { RawOptions } from "../../../scan/options.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Work } from "../queue.ts";

/** Puts them there; yields the options with their keys in the place of their paths. */
export async function shipFiles({ audit, setup: { raw } }: Work, storage: Storage): Promise<RawOptions> {
  // How many threads a scan has is the worker's own business.
  const { config, baseline, jobs: _, ...rest } = raw;
  return {
    ...rest,
    ...(config !== undefined && { config: await ship("config", config, audit, storage) }),
    ...(baseline !== undefined && { baseline: await ship("baseline", baseline, audit, storage) }),
  };
}

async function ship(name: "config" | "baseline", file: string, audit: string, storage: Storage): Promise<string> {
  const text = await readPolicyFile(file, file, name);
  if (text === null) throw new UsageError(says("optionFileMissing", name, file));
  if (name === "config") {
    const { data } = await parseText(text, file, file);
    if (Object.hasOwn(Object(data) as object, "extends")) throw new UsageError(says("queuedConfigExtends", file));
  }
  // Its ending says how it is read.
  const key = `${audit}/${name}${path.extname(file)}`;
  await storage.put(key, file);
  return key;
}
