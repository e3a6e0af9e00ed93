/**
 * Whether an installed package is the one that a lock file names. A change under review brings its own lock file and what is installed
 * by it, so what its base extends counts only where both name the same content.
 */

import { locateJson } from "../texts/json.ts";

/** What a lock file says of a package. */
export interface Locked {
  readonly version: string;
  /** The digest of its archive, as the package manager writes it. */
  readonly integrity: string;
}

/** Lock files that say what an archive's digest is, and where the package manager notes what it has installed. */
export const lockFiles: readonly { readonly name: string; readonly installed: string }[] = [
  { name: "npm-shrinkwrap.json", installed: "node_modules/.package-lock.json" },
  { name: "package-lock.json", installed: "node_modules/.package-lock.json" },
  { name: "pnpm-lock.yaml", installed: "node_modules/.pnpm/lock.yaml" },
];

/** What a lock file says of a package of the repository's root; `null` where it names none, or not its content. */
export async function lockedIn(source: string, file: string, name: string): Promise<Locked | null> {
  const found = file.endsWith(".yaml") ? await inPnpm(source, file, name) : inNpm(source, file, name);
  const { version, integrity } = found ?? {};
  return typeof version === "string" && typeof integrity === "string" && integrity !== ""
    ? { version, integrity }
    : null;
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
