/** What became of another scanner's decisions, as a table for people. */

import type { ImportState } from "../core/import-note.ts";
import type { ImportMessages } from "../messages/import-language.ts";
import { plainText } from "../report/text/plain-text.ts";
import type { Conversion } from "../triage/convert.ts";

/** Rows of each kind that are shown. */
const most = 30;

/** The table's lines. */
export function importTable({ rows }: Pick<Conversion, "rows">, messages: ImportMessages): readonly string[] {
  const lines: string[] = [];
  for (const state of ["taken", "differs", "none"] as const satisfies readonly ImportState[]) {
    const own = rows.filter((row) => row.state === state);
    if (own.length === 0) continue;
    lines.push(`${messages.states[state]}: ${own.length}`);
    const shown = own.slice(0, most);
    const where = widest(shown.map((row) => row.where));
    const what = widest(shown.map((row) => row.what));
    for (const row of shown) {
      const detail = row.detail === undefined ? "" : ` (${row.detail})`;
      lines.push(
        plainText(`  ${row.where.padEnd(where)}  ${row.what.padEnd(what)}  ${messages.notes[row.note]}${detail}`),
      );
    }
    if (own.length > most) lines.push(`  … ${own.length - most}`);
  }
  return lines;
}

function widest(texts: readonly string[]): number {
  return Math.min(50, Math.max(0, ...texts.map((text) => text.length)));
}
