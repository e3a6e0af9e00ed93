/** Which of the listed repositories an audit is about. What a host does not say of a repository leaves none out. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { compileGlobs } from "../../policy/globs/globs.ts";
import { parseSize } from "../../policy/size.ts";
import { listOf } from "../../scan/outputs.ts";
import type { Repository } from "../repository.ts";

/** As typed. */
export interface FilterRaw {
  readonly include?: string | readonly string[] | undefined;
  readonly exclude?: string | readonly string[] | undefined;
  readonly forks?: boolean | undefined;
  readonly archived?: boolean | undefined;
  readonly empty?: boolean | undefined;
  readonly maxRepositorySize?: string | undefined;
  readonly pushedSince?: string | undefined;
}

/** Says whether a repository is wanted. */
export type RepositoryFilter = (repository: Repository) => boolean;

/** Makes the filter. Throws a UsageError where a value is wrong. */
export async function repositoryFilter(raw: FilterRaw): Promise<RepositoryFilter> {
  const include = listOf(raw.include);
  const [isIncluded, isExcluded] = await Promise.all([compileGlobs(include), compileGlobs(listOf(raw.exclude))]);
  const mostBytes = raw.maxRepositorySize === undefined ? Infinity : sizeOf(raw.maxRepositorySize);
  const since = raw.pushedSince === undefined ? -Infinity : dayOf(raw.pushedSince);
  return (one) =>
    (include.length === 0 || isIncluded(one.name)) &&
    !isExcluded(one.name) &&
    !(raw.forks === false && one.isFork === true) &&
    !(raw.archived === false && one.isArchived === true) &&
    !(raw.empty === false && one.isEmpty === true) &&
    (one.size ?? 0) <= mostBytes &&
    (one.pushedAt === undefined || Date.parse(one.pushedAt) >= since);
}

function sizeOf(typed: string): number {
  const bytes = parseSize(typed);
  if (bytes !== undefined) return bytes;
  throw new UsageError(says("optionNotASize", "max-repository-size", JSON.stringify(typed.slice(0, 80))));
}

function dayOf(typed: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  throw new UsageError(says("optionNotADay", "pushed-since", JSON.stringify(typed.slice(0, 80))));
}
