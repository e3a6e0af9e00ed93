/** Where the hooks find leakscan: in the project, in the main working tree of a linked one, or on the PATH. */

import { access, constants, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { GitRepository } from "../git/run.ts";
import { exists } from "./hook-plan.ts";

/** A leakscan that the hooks would call. */
export interface Installed {
  readonly place: "project" | "path";
  /** The package's folder; for a program on the PATH where it is known. */
  readonly folder: string | null;
  /** `null` where nobody knows. */
  readonly version: string | null;
}

/** The package's folder in the project: below the root of a monorepo too. */
export async function projectPackage(root: string, cwd: string): Promise<string | undefined> {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const relative = path.relative(root, folder);
    if (relative.startsWith("..") || path.isAbsolute(relative)) return undefined;
    const here = path.join(folder, "node_modules", "leakscan");
    if (await exists(path.join(here, "hooks"))) return here;
    if (folder === root) return undefined;
  }
}

/** What the hooks of a repository would call; undefined where they would find nothing and block every commit. */
export async function findInstalled(
  { commonDir }: Pick<GitRepository, "commonDir">,
  root: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Installed | undefined> {
  const beside = path.join(path.dirname(commonDir), "node_modules", "leakscan");
  const folder = (await projectPackage(root, cwd)) ?? ((await exists(path.join(beside, "hooks"))) ? beside : undefined);
  if (folder !== undefined) return { place: "project", folder, version: await versionOf(folder) };
  const program = await findProgram("leakscan", env);
  if (program === undefined) return undefined;
  const owner = path.dirname(path.dirname(await realpath(program)));
  return { place: "path", folder: owner, version: await versionOf(owner) };
}

/** A program on the PATH that git's hooks will see as well: what npx and npm put there for one call is left out. */
export async function findProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const names = env["PATHEXT"] === undefined ? [name] : [`${name}.cmd`, `${name}.exe`, name];
  for (const folder of (env["PATH"] ?? "").split(path.delimiter)) {
    if (folder === "" || /[\\/](?:_npx|node_modules[\\/]\.bin)(?:[\\/]|$)/.test(folder)) continue;
    for (const one of names) {
      const file = path.join(folder, one);
      if (
        await access(file, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  }
  return undefined;
}

async function versionOf(folder: string): Promise<string | null> {
  try {
    const { name, version } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as {
      name?: unknown;
      version?: unknown;
    };
    return name === "leakscan" && typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}
