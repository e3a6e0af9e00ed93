/**
 * A baseline as git leaves it after a merge. Entries stand one on a line, and with `merge=union` git keeps the lines of both branches
 * where they touch: in any order, with a comma too many or too few, and one entry perhaps twice, as it was and as one branch changed it.
 */

import type { BaselineEntry } from "./baseline.ts";

/** What a baseline's text holds, as far as single lines show it; `null` where it cannot. */
export function parseByLines(source: string): unknown {
  const findings: unknown[] = [];
  const rest: string[] = [];
  for (const line of source.split("\n")) {
    const entry = entryOn(line);
    if (entry === null) rest.push(line);
    else findings.push(entry);
  }
  try {
    // Only the lines between the entries may have come apart.
    const frame = JSON.parse(rest.join("\n")) as { readonly findings?: unknown } | null;
    return Array.isArray(frame?.findings) && frame.findings.length === 0 ? { ...frame, findings } : null;
  } catch {
    return null;
  }
}

function entryOn(line: string): unknown {
  const text = line.trim().replace(/,$/, "");
  if (!text.startsWith('{"')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The same entries, each once: of two for one secret the one that was written later, then the one that accepts less. */
export function withoutDoubles(
  entries: readonly BaselineEntry[],
  keyOf: (entry: BaselineEntry) => string,
): BaselineEntry[] {
  const byKey = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = byKey.get(key);
    if (known === undefined || compareEntries(entry, known) < 0) byKey.set(key, entry);
  }
  return [...byKey.values()];
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compare(b.addedAt ?? "", a.addedAt ?? "") ||
    // One that never expires comes last.
    compare(a.expires ?? "9999", b.expires ?? "9999") ||
    Number(a.accept === "live") - Number(b.accept === "live") ||
    (a.parts?.length ?? 0) - (b.parts?.length ?? 0) ||
    compare(JSON.stringify(a), JSON.stringify(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
