/** Use case: what the baseline accepts, for the person who reviews it. */

import { isExpired } from "../policy/accepted.ts";
import { type BaselineEntry, readBaseline } from "../policy/baseline.ts";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import { dayOf, workplaceOf } from "../scan/policy/baseline-file.ts";

/** An entry, and whether it still counts. */
export interface ShownEntry extends BaselineEntry {
  readonly state: "accepted" | "expired";
}

/** The entries by path. Throws a UsageError where the file is wrong. */
export async function showBaseline(
  raw: Pick<RawOptions, "baseline">,
  context: Context,
): Promise<{ readonly file: string; readonly entries: readonly ShownEntry[] }> {
  const place = await workplaceOf(raw, context);
  const { findings } = await readBaseline(place.file);
  const today = dayOf(undefined);
  const entries = findings
    .map((entry): ShownEntry => ({ ...entry, state: isExpired(entry, today) ? "expired" : "accepted" }))
    .sort((a, b) => order(a.path ?? "", b.path ?? "") || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint));
  return { file: place.fileName, entries };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
