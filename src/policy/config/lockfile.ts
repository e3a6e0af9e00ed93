/**
 * Whether an installed package is the one that a lock file names. A change under review brings its own lock file and what is installed
 * by it, so what its base extends counts only where both name the same content.
 */

import { locateJson } from "../texts/json.ts";

/** What a lock file says of a package, or the package manager of what it has installed. */
export interface Locked {
  /** Absent where the note of what is installed does not tell it. */
  readonly version?: string | undefined;
  /** The digest of its archive, as the package manager writes it. */
  readonly integrity: string;
}

/** A lock file, and where its package manager notes what it has installed. */
export interface LockFile {
  readonly name: string;
  /** `null` where there is no such note. */
  readonly installed: string | null;
}

/** Lock files in the order in which they count. */
export const lockFiles: readonly LockFile[] = [
  { name: "npm-shrinkwrap.json", installed: "node_modules/.package-lock.json" },
  { name: "package-lock.json", installed: "node_modules/.package-lock.json" },
  { name: "pnpm-lock.yaml", installed: "node_modules/.pnpm/lock.yaml" },
  { name: "yarn.lock", installed: "node_modules/.yarn-integrity" },
  { name: "bun.lock", installed: null },
  { name: "bun.lockb", installed: null },
];

/** Whether this lock file is of Yarn 2 or later: it pins a digest of an archive that Yarn makes itself, and notes none in node_modules. */
export function isModernYarn(source: string, file: string): boolean {
  return file === "yarn.lock" && /^__metadata:/m.test(source);
}

/** What a lock file says of a package of the repository's root; `null` where it names none, or not its content. */
export async function lockedIn(source: string, file: string, name: string): Promise<Locked | null> {
  const found =
    file === "yarn.lock"
      ? inYarn(source, name)
      : file.endsWith(".yaml")
        ? await inPnpm(source, file, name)
        : inNpm(source, file, name);
  const { version, integrity } = found ?? {};
  return typeof version === "string" && typeof integrity === "string" && integrity !== ""
    ? { version, integrity }
    : null;
}

/** What the package manager has noted of an installed package, in the words of its lock file; `null` where it names none. */
export async function installedIn(source: string, { name: lock }: LockFile, name: string): Promise<Locked | null> {
  if (lock !== "yarn.lock") return lockedIn(source, lock, name);
  const { lockfileEntries } = locateJson(source, ".yarn-integrity").data as {
    lockfileEntries?: Record<string, unknown>;
  };
  const own = Object.entries(lockfileEntries ?? {}).filter(([pattern]) => nameIn(pattern) === name);
  const urls = new Set(own.map(([, url]) => url));
  const [url] = urls;
  return urls.size === 1 && typeof url === "string" ? { integrity: url } : null;
}

type Unsure = { readonly version?: unknown; readonly integrity?: unknown } | undefined;

function inNpm(source: string, file: string, name: string): Unsure {
  const { packages } = locateJson(source, file).data as { packages?: Record<string, Unsure> };
  const key = `node_modules/${name}`;
  return packages !== undefined && Object.hasOwn(packages, key) ? packages[key] : undefined;
}

interface PnpmLock {
  readonly importers?: Record<string, Partial<Record<string, Record<string, { readonly version?: string }>>>>;
  readonly packages?: Record<string, { readonly resolution?: { readonly integrity?: unknown } }>;
}

async function inPnpm(source: string, file: string, name: string): Promise<Unsure> {
  const lock = (await import("../texts/yaml.ts")).locateYaml(source, file).data as PnpmLock | null;
  const own = lock?.importers?.["."] ?? {};
  const version = ["dependencies", "devDependencies", "optionalDependencies"]
    .map((kind) => own[kind]?.[name]?.version)
    .find((one) => one !== undefined)
    ?.replace(/\(.*$/s, "");
  if (version === undefined) return undefined;
  const entry = lock?.packages?.[`${name}@${version}`] ?? lock?.packages?.[`/${name}@${version}`];
  return { version, integrity: entry?.resolution?.integrity };
}

/**
 * Of Yarn 1: blocks of a line with the patterns that they are for and indented lines of facts. What it notes of what it has installed is the
 * archive's URL, which ends in its SHA-1; so that is compared, and an entry without one is not pinned. Where the repository has the
 * package in two versions nothing says here which is the root's.
 */
function inYarn(source: string, name: string): Unsure {
  const blocks = source
    .split(/\r?\n(?=\S)/)
    .filter((block) => patternsOf(block).some((pattern) => nameIn(pattern) === name));
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0) return undefined;
  const fact = (key: string): string | undefined => new RegExp(`^  ${key} "([^"]*)"`, "m").exec(block)?.[1];
  const url = fact("resolved");
  return { version: fact("version"), integrity: url !== undefined && /#[0-9a-f]{40}$/.test(url) ? url : undefined };
}

function patternsOf(block: string): string[] {
  const [head = ""] = block.split(/:?\r?\n/, 1);
  return head.startsWith("#") ? [] : head.split(", ").map((pattern) => pattern.replace(/^"|":?$|:$/g, ""));
}

/** `@acme/policy` of `@acme/policy@^1.0.0`. */
function nameIn(pattern: string): string {
  return pattern.slice(0, Math.max(pattern.indexOf("@", 1), 0));
}
