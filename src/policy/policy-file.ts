/**
 * Reads config and baseline. Both may be anyone's: a link to a device, a pipe that nobody writes to, a file of gigabytes, or a text that
 * is small and takes gigabytes once it is parsed.
 */

import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";

/** Largest config or baseline, in bytes. */
export const mostPolicyBytes: number = 32_000_000;

/**
 * The text of a file; `null` where there is none.
 * @param name the file's name for error messages
 * @param what the beginning of the error's code
 * @throws ScanError where it is no regular file, too large, or cannot be read
 */
export async function readPolicyFile(file: string, name: string, what: "config" | "baseline"): Promise<string | null> {
  try {
    // A pipe would be waited for otherwise.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) throw notAPolicyFile(name, what);
      if (facts.size > mostPolicyBytes) throw tooLargePolicy(name);
      // What stat says of a file in /proc, or of one that grows, is not its end.
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(Math.max(facts.size, 65_536) + 1), 0);
      if (bytesRead > mostPolicyBytes || bytesRead === buffer.length) throw tooLargePolicy(name);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof ScanError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new ScanError(`unreadable-${what}`, says("fileUnreadable", name, code ?? "unknown"), { cause });
  }
}

/** The error for a file above {@link mostPolicyBytes}. */
export function tooLargePolicy(name: string): ScanError {
  return new ScanError("policy-too-large", says("policyTooLarge", name));
}

/** The error for what is no file: a folder, a device, or in a commit a link. */
export function notAPolicyFile(name: string, what: "config" | "baseline"): ScanError {
  return new ScanError("policy-not-a-file", says("policyNotAFile", name, what));
}
