/** Scans of a history with and without what an earlier one remembered, side by side. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawOptions } from "../../../src/scan/options.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import type { Progress } from "../../../src/sources/result.ts";
import { createFolder, hermeticEnvironment } from "../git.ts";

/** A scan's report as text, and how many objects it read. */
export interface RememberedScan {
  readonly report: string;
  /** Objects that were new; `null` where none was read. */
  readonly read: number | null;
}

/** A user with a cache folder of their own. */
export interface CacheUser {
  readonly cacheHome: string;
  /** Scans with the cache. */
  scan(dir: string, raw?: RawOptions): Promise<RememberedScan>;
  /** Scans without it. */
  scanPlainly(dir: string, raw?: RawOptions): Promise<RememberedScan>;
  /** Files of the cache folder, with their bytes. */
  files(): readonly { readonly name: string; readonly path: string; readonly bytes: Buffer }[];
}

/**
 * Makes a user.
 * @param environment replaces what says where the cache folder is
 */
export function createCacheUser(environment: Readonly<Record<string, string>> = {}): CacheUser {
  const cacheHome = createFolder("cache");
  const env = hermeticEnvironment({ XDG_CACHE_HOME: cacheHome, ...environment });
  const scan = async (dir: string, raw: RawOptions): Promise<RememberedScan> => {
    let read: number | null = null;
    const onProgress = ({ phase, total }: Progress): void => {
      if (phase === "reading") read = total ?? null;
    };
    const { report } = await scanHistory(dir, raw, { cwd: dir, env, onProgress });
    const text = JSON.stringify({ ...report, scan: { ...report.scan, durationMs: 0, at: "" } }, null, 1);
    return { report: text, read };
  };
  return {
    cacheHome,
    scan: (dir, raw = {}) => scan(dir, raw),
    scanPlainly: (dir, raw = {}) => scan(dir, { ...raw, cache: false }),
    files() {
      const folder = join(cacheHome, "leakscan");
      try {
        return readdirSync(folder).map((name) => {
          const path = join(folder, name);
          return { name, path, bytes: readFileSync(path) };
        });
      } catch {
        return [];
      }
    },
  };
}
