/** Writes the results as a table by kind. */

/** @param {readonly { side: string, kind: string, found: boolean, exact: boolean, extra: boolean, loud: boolean }[]} results */
export function table(results) {
  const lines = [row("kind", "files", "found", "exact", "quiet")];
  for (const side of ["found", "quiet"]) {
    const ofSide = results.filter((result) => result.side === side);
    const kinds = [...new Set(ofSide.map(({ kind }) => kind))].sort();
    for (const kind of kinds)
      lines.push(
        rowOf(
          kind,
          side,
          ofSide.filter((result) => result.kind === kind),
        ),
      );
    lines.push(rowOf(side === "found" ? "ALL to find" : "ALL to keep quiet", side, ofSide), "");
  }
  return lines.join("\n");
}

/** In a file with a secret, quiet means that nothing beside it is reported, and no weak password counts. */
function rowOf(kind, side, results) {
  const percent = (list) => (results.length === 0 ? "" : `${((100 * list.length) / results.length).toFixed(1)}`);
  const quiet = percent(results.filter(({ extra, loud }) => !extra && !loud));
  if (side === "quiet") return row(kind, results.length, "", "", quiet);
  return row(
    kind,
    results.length,
    percent(results.filter((it) => it.found)),
    percent(results.filter((it) => it.exact)),
    quiet,
  );
}

const row = (kind, ...cells) => kind.padEnd(28) + cells.map((cell) => String(cell).padStart(8)).join("");
