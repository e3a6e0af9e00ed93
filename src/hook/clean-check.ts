/**
 * The way of nearly every commit: nothing is found. It reads what git lists as staged, straight from the object store, and can
 * only ever say "clean"; at the least doubt (a match, something cut off or not read, a merge's conflict, an unusual repository)
 * it says nothing, and the whole scan decides. So it must never be cleverer than src/sources/staged/staged.ts, only quicker.
 */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import wasm from "../../build/prefilter.wasm";
import { ownCredentialsOf, readRemembered } from "../scan/own-credentials/own-credentials.ts";
import type { CustomRule } from "../core/custom-rule.ts";
import { createEngine } from "../detect/create.ts";
import { createSimdPrefilter } from "../detect/prefilter/simd.ts";
import { allRules } from "../rules/all.ts";
import { committedParts } from "../sources/stdin/message-file.ts";
import { createScanner } from "../sources/scanner.ts";
import { createBlobReader } from "./loose-object.ts";
import { parseListing } from "./listing.ts";
import { baselineName, configNames, ignoreFileName, packageFile } from "../policy/file-names.ts";
import { postponeOptimiser } from "./optimiser.ts";

/** Where a hook runs. */
export interface Place {
  /** Top of the working tree: git starts its hooks there. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether nothing that is staged holds anything to tell. Throws where something cannot be read, which is a no.
 * @param listing what `git diff --cached --raw --no-abbrev --no-renames` printed
 */
export async function isClean(listing: string, { root, env }: Place): Promise<boolean> {
  const staged = parseListing(listing);
  const objects = staged === null ? null : objectDirectory(root, env);
  if (staged === null || objects === null) return false;
  const asked = await readConfig(root);
  if (asked === null) return false;
  const isSilent = createSilence(asked, env);
  const read = createBlobReader(objects, asked.limit, staged.oids.size);
  const elsewhere: string[] = [];
  const optimiser = staged.oids.size > many ? postponeOptimiser() : null;
  try {
    for (const name of staged.newPaths) if (!isSilent(name)) return false;
    for (const oid of staged.oids) {
      const bytes = read(oid);
      if (bytes === null) {
        elsewhere.push(oid);
        continue;
      }
      optimiser?.before(bytes);
      if (!isSilent(bytes)) return false;
    }
  } finally {
    optimiser?.end();
  }
  if (elsewhere.length === 0) return true;
  const { readBlobsAtOnce } = await import("../git/blobs-at-once.ts");
  return readBlobsAtOnce(elsewhere, root, env).every((bytes) => bytes.length <= asked.limit && isSilent(bytes));
}

/** Whether the message in a file holds nothing to tell. Throws where it cannot be read, which is a no. */
export async function isMessageClean(file: string, { root, env }: Place): Promise<boolean> {
  const asked = await readConfig(root);
  if (asked === null) return false;
  const parts = committedParts(readFileSync(path.resolve(root, file)), env);
  const isSilent = createSilence(asked, env);
  return parts.every(({ bytes }) => bytes.length <= asked.limit && isSilent(bytes));
}

/**
 * Scans what commits hold that is no secret: names with values that are none, digests, addresses, encoded text. V8's code cache holds
 * what has run before it is made, and the first commit may have been one line of prose.
 */
export function rehearse({ env }: Pick<Place, "env">): void {
  const isSilent = createSilence({ limit: usualLimit, customRules: [], identifiers: false }, env);
  const digest = Array.from({ length: 40 }, (_, i) => ((i * i * 7 + i * 5 + 3) % 16).toString(16)).join("");
  const encoded = Buffer.from("a line of plain text, encoded as base64, without anything in it").toString("base64");
  const values = [`"${digest}"`, "process.env.VALUE", '"your-value-here"', `"https://example.com/${digest}"`, encoded];
  const names = "password apiKey auth_token client-secret stripe.key commit integrity".split(" ");
  const lines = names.flatMap((name) => values.flatMap((value) => [`${name} = ${value};`, `  "${name}": ${value},`]));
  isSilent(Buffer.from(lines.join("\n")));
}

/** Makes what says whether bytes hold nothing to tell. */
function createSilence({ customRules, identifiers }: Asked, env: Place["env"]): (bytes: Uint8Array) => boolean {
  const remembered = readRemembered(env);
  const engine = createEngine(allRules, {
    prefilter: createSimdPrefilter(wasm),
    customRules,
    identifiers,
    // Nothing of them counts, but the person sees in one line that they were seen.
    examples: true,
    ownCredentials: remembered === null ? undefined : ownCredentialsOf(remembered),
  });
  const { scan } = createScanner(engine);
  return (bytes) => {
    const { located, cut, failure } = scan(bytes);
    return located.length === 0 && cut.length === 0 && failure === null;
  };
}

/** Blobs from which on there is time to save. */
const many = 200;

/** Where this repository writes objects; `null` where that is not plain to see. */
function objectDirectory(root: string, env: Place["env"]): string | null {
  const unusual = ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR"];
  if (unusual.some((name) => env[name] !== undefined)) return null;
  let gitDir = path.resolve(root, env["GIT_DIR"] ?? ".git");
  try {
    const link = readIfFile(gitDir);
    if (link !== null) {
      const target = /^gitdir: ([^\n]+)\n?$/.exec(link)?.[1];
      if (target === undefined) return null;
      gitDir = path.resolve(path.dirname(gitDir), target);
    }
    const common = readIfFile(path.join(gitDir, "commondir"));
    const directory = path.join(common === null ? gitDir : path.resolve(gitDir, common.replace(/\n$/, "")), "objects");
    return existsSync(directory) ? directory : null;
  } catch {
    return null;
  }
}

function readIfFile(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return null;
    throw error;
  }
}

/** What the config asks of a quick scan. */
interface Asked {
  /** Largest blob that is scanned, in bytes. */
  readonly limit: number;
  readonly customRules: readonly CustomRule[];
  readonly identifiers: boolean;
}

/**
 * What the config asks for; `null` where config or baseline are not as they should be, or ask for what only the whole scan
 * knows: what it extends, an expression, whose engine is not loaded here.
 */
async function readConfig(root: string): Promise<Asked | null> {
  const there = (name: string): boolean => existsSync(path.join(root, name));
  let asked: Asked = { limit: usualLimit, customRules: [], identifiers: false };
  try {
    // What is ignored counts only where something is found.
    if (there(ignoreFileName) || holdsConfig(path.join(root, packageFile))) return null;
    const [name, ...others] = configNames.filter(there);
    // The whole scan says that there are two.
    if (others.length > 0) return null;
    if (name !== undefined) {
      const file = path.join(root, name);
      // The parsers of YAML and TOML are loaded only for a file of theirs.
      const [{ checkConfig }, { parseText }, { readPolicyFile }, { knownRules }] = await Promise.all([
        import("../policy/config/check.ts"),
        import("../policy/texts/parse.ts"),
        import("../policy/policy-file.ts"),
        import("../scan/engine/known-rules.ts"),
      ]);
      const source = (await readPolicyFile(file, file, "config")) ?? "";
      const { config, bases } = checkConfig(await parseText(source, file, file), knownRules());
      const { maxSize = usualLimit, customRules, identifiers = false, allow, compat } = config;
      const hasExpression =
        customRules.some(({ expression, pathRegex }) => (expression ?? pathRegex) !== undefined) ||
        allow.some(({ regexes, pathRegexes }) => (regexes ?? pathRegexes) !== undefined);
      if (hasExpression || bases.length > 0 || compat === true) return null;
      asked = { limit: Math.min(usualLimit, maxSize), customRules, identifiers };
    }
    const baseline = path.join(root, baselineName);
    if (there(baselineName)) {
      const { readBaseline } = await import("../policy/baseline.ts");
      await readBaseline(baseline);
    }
    return asked;
  } catch {
    return null;
  }
}

/** Whether a package.json holds a config of ours. */
function holdsConfig(file: string): boolean {
  const text = readIfFile(file);
  return text !== null && /"leakscan"\s*:\s*\{/.test(text);
}

/** In bytes; larger ones are rare, and the whole scan tells them well. */
const usualLimit = 16 * 2 ** 20;
