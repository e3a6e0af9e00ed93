/** All repositories that the words of a command line mean, each once, in the order of their names. */

import { stat } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { isUrl, shownUrl } from "../../git/url.ts";
import { inventoryIndex } from "../inventory-index.ts";
import type { Repository } from "../repository.ts";
import type { InventoryOptions, Listed } from "./inventory.ts";

/** The repositories of an audit. */
export interface Gathered {
  readonly repositories: readonly Repository[];
  /** URLs that were given with credentials, by the repository's id. */
  readonly privateUrls: ReadonlyMap<string, string>;
}

/** Gathers them. Throws as an inventory does. */
export async function gather(
  what: readonly string[],
  options: InventoryOptions,
  isWanted: (repository: Repository) => boolean = () => true,
): Promise<Gathered> {
  const listed: Listed[] = [];
  for (const one of what) listed.push(...(await list(one, options)));
  const byId = new Map(listed.map((one) => [one.repository.id, one]));
  const all = [...byId.values()].filter(({ repository }) => isWanted(repository));
  return {
    repositories: distinctNames(all.map(({ repository }) => repository)).sort(byName),
    privateUrls: new Map(
      all.flatMap(({ repository: { id }, privateUrl }) =>
        privateUrl === undefined ? [] : [[id, privateUrl] as const],
      ),
    ),
  };
}

async function list(what: string, options: InventoryOptions): Promise<readonly Listed[]> {
  if (isUrl(what)) return [await (await import("./list.ts")).named(what, options.context.cwd)];
  const [, prefix, rest] = /^([a-z]+):(.+)$/s.exec(what) ?? [];
  const kind = Object.values(inventoryIndex).find((one) => one.prefix === prefix && prefix !== undefined);
  if (kind !== undefined && rest !== undefined) return (await kind.load()).list(rest, options);
  const facts = await stat(path.resolve(options.context.cwd, what)).catch(() => null);
  if (facts?.isDirectory() === true) return (await import("./folder.ts")).list(what, options);
  if (facts !== null) return (await import("./list.ts")).list(what, options);
  const prefixes = Object.values(inventoryIndex).flatMap((one) =>
    one.prefix === undefined ? [] : `${one.prefix}:NAME`,
  );
  throw new UsageError(says("auditSubjectUnknown", JSON.stringify(shownUrl(what).slice(0, 200)), prefixes.join(", ")));
}

/** Two repositories may have the same name: below two folders, on two hosts. Then their places tell them apart. */
function distinctNames(repositories: readonly Repository[]): Repository[] {
  const counts = new Map<string, number>();
  for (const { name } of repositories) counts.set(name, (counts.get(name) ?? 0) + 1);
  return repositories.map((one) =>
    counts.get(one.name) === 1
      ? one
      : { ...one, name: one.source.kind === "folder" ? one.source.path : one.source.url },
  );
}

function byName(a: Repository, b: Repository): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}
