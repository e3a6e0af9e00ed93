/** Blobs through git, all at once and waited for: for the hook's quick way, where a commit brings a few that lie in packs. */

import { execFileSync } from "node:child_process";
import { type Environment, hardenedEnvironment, hardenedOptions } from "./harden.ts";

/** Most that is read, in bytes: more is the whole scan's affair. */
const most = 32 * 2 ** 20;

/** The blobs of these ids, in order, as git gives them in a folder. Throws where one cannot be had, or all are too much. */
export function readBlobsAtOnce(oids: readonly string[], cwd: string, env: Environment): readonly Uint8Array[] {
  const output = execFileSync("git", [...hardenedOptions, "cat-file", "--batch"], {
    cwd,
    env: hardenedEnvironment(env),
    input: `${oids.join("\n")}\n`,
    maxBuffer: most,
    stdio: ["pipe", "pipe", "ignore"],
  });
  let at = 0;
  return oids.map((oid) => {
    const end = output.indexOf(10, at);
    const [id, type, size] = output.toString("latin1", at, end).split(" ");
    if (id !== oid || type !== "blob") throw new TypeError("git gave something else than a blob");
    at = end + 1 + Number(size) + 1;
    return output.subarray(end + 1, at - 1);
  });
}
