/** Use case: a working tree or any files. */

import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { scanFiles as scanPaths } from "../sources/files/files.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeFastScanner } from "./engine/engine.ts";
import { loadPolicy } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { repositoryOf } from "./repository-root.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** What `files` takes beside the common options. */
export interface FilesRaw extends RawOptions {
  /** `false`: ignored files are scanned too. */
  readonly ignore?: boolean | undefined;
}

/**
 * Scans files and folders. Config, baseline and comments count where all of them lie in the repository (else the folder) that the
 * person stands in, or with `trustRepoConfig`.
 * @throws ScanError where git fails, UsageError where options or config are wrong
 */
export async function scanFiles(paths: readonly string[], raw: FilesRaw, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const repository = await repositoryOf(context);
  const root = repository?.workTree ?? context.cwd;
  const isOwn = raw.trustRepoConfig === true || (await areOwn(paths, root, context));
  const loaded = await loadPolicy(isOwn ? { kind: "folder", root } : { kind: "none" }, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeFastScanner({ ...detectionOf(loaded, settings, context), examples: true });
  context.onStart?.({ mode: "files", repository: root, engineVersion: scanner.engineVersion });
  const result = await scanPaths(paths, scanner, {
    ...sourceOptions(settings, context),
    cwd: context.cwd,
    env: context.env,
    noIgnore: raw.ignore === false,
  });
  const known = new Map<string, string>();
  const pathInRepository = (file: string): string => {
    let inside = known.get(file);
    if (inside === undefined) {
      inside = path.relative(root, path.resolve(context.cwd, file)).split(path.sep).join("/");
      known.set(file, inside);
    }
    return inside;
  };
  const judging = { signal: context.signal, ...(isOwn ? { pathInRepository } : {}) };
  return buildReport(
    { mode: "files", repository: root, engineVersion: scanner.engineVersion, startedAt, result, judging },
    loaded,
    settings,
  );
}

/** Whether all paths lie in the folder, and none in a repository of its own, such as a clone of somebody else's, below it. */
async function areOwn(paths: readonly string[], root: string, context: Context): Promise<boolean> {
  for (const one of paths) {
    const file = path.resolve(context.cwd, one);
    if (!isInside(root, file)) return false;
    const facts = await stat(file).catch(() => null);
    const its = await repositoryOf(context, facts?.isDirectory() === true ? file : path.dirname(file));
    const top = its?.workTree ?? null;
    if (top !== null && (await realpath(top)) !== (await realpath(root))) return false;
  }
  return true;
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}
