/** What is refused without git, since reading it would leave something out and not say so. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError, type Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

/** The error for what only git reads rightly. */
export function needsGit(what: Sentence): ScanError {
  return new ScanError("needs-git", says("needsGit", what));
}

/** What leakscan needs to know of a repository's config. */
export interface Config {
  readonly objectFormat: "sha1" | "sha256";
  readonly isBare: boolean;
}

/**
 * Reads a repository's config.
 * @throws ScanError `needs-git` for an included config, which isomorphic-git passes over, and for extensions it does not know
 */
export async function readConfig(commonDir: string): Promise<Config> {
  const text = await readFile(path.join(commonDir, "config"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  let section = "";
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase();
    if (header !== undefined) section = header;
    if (section === "include" || section === "includeif") throw needsGit(says("usesIncludedConfig"));
    // A key may stand behind its section's name, a comment behind its value.
    const [key = "", value = "true"] = (withoutHeader(line).split(/[#;]/, 1)[0] ?? "").split("=", 2);
    if (/^[a-z][\w-]*$/i.test(key.trim()))
      values.set(`${section}.${key.trim().toLowerCase()}`, value.replaceAll('"', "").trim().toLowerCase());
  }
  for (const [name, value] of values) {
    if (!name.startsWith("extensions.")) continue;
    if (name === "extensions.refstorage" && value !== "files") throw needsGit(says("usesRefStorage", value));
    if (!harmless.has(name)) throw needsGit(says("usesExtension", name.slice("extensions.".length)));
  }
  return {
    objectFormat: values.get("extensions.objectformat") === "sha256" ? "sha256" : "sha1",
    isBare: ["true", "yes", "on", "1"].includes(values.get("core.bare") ?? ""),
  };
}

function withoutHeader(line: string): string {
  return line.trimStart().startsWith("[") ? line.slice(line.indexOf("]") + 1) : line;
}

/** Extensions that change nothing in what is read here. */
const harmless: ReadonlySet<string> = new Set([
  "extensions.objectformat",
  "extensions.refstorage",
  "extensions.noop",
  "extensions.preciousobjects",
  // What was not fetched is named as missing.
  "extensions.partialclone",
  "extensions.relativeworktrees",
]);
