/** Reads a report in JSON Lines, also one that was torn because its scan was killed. */

import type { FindingLine, MatchLine, StartLine, SummaryLine } from "../../report/jsonl.ts";
import type { ToldFinding, ToldPlace, ToldReport } from "../../report/reported.ts";

type Line = StartLine | MatchLine | FindingLine | SummaryLine;

/**
 * The report that these lines are; undefined where they are none. A torn one holds what was found until then, and says that the rest
 * was not read.
 */
export function reportOfLines(text: string): Partial<ToldReport> | undefined {
  const lines = parse(text);
  const [first, ...rest] = lines ?? [];
  // Anyone may have written it: parseReport checks the rest.
  if (first?.type !== "scan" || typeof first.scan !== "object" || first.scan === null) return undefined;
  const { schemaVersion, tool } = first;
  const { mode, repository } = first.scan;
  const findings = rest.flatMap((line) => (line.type === "finding" ? [findingOf(line)] : []));
  const summary = rest.find((line) => line.type === "summary");
  if (summary !== undefined) return { schemaVersion, tool, scan: summary.scan, findings };
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const early = rest.flatMap((line) =>
    line.type === "match" && !known.has(line.fingerprint) ? [ofMatch(line, repository)] : [],
  );
  return {
    schemaVersion,
    tool,
    scan: {
      mode,
      repository,
      complete: false,
      notRead: [{ what: repository ?? mode, why: "interrupted" }],
      cut: [],
      blobs: 0,
      bytes: 0,
      commits: 0,
      durationMs: 0,
    },
    findings: [...findings, ...early],
  };
}

/** All lines; the last one may be torn. Undefined where another one is no JSON object. */
function parse(text: string): Line[] | undefined {
  const lines = text.split("\n").filter((line) => line !== "");
  const parsed: Line[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      const value = JSON.parse(line) as Line | null;
      if (value === null || typeof value !== "object") return undefined;
      parsed.push(value);
    } catch {
      if (index < lines.length - 1) return undefined;
    }
  }
  return parsed;
}

function findingOf({ type: _, ...finding }: FindingLine): ToldFinding {
  return finding;
}

function ofMatch({ type: _, ...line }: MatchLine, repository: string | null): ToldFinding {
  const { blob, commit, decodedFrom, source, ...finding } = line;
  const place: ToldPlace = {
    path: line.path,
    line: line.line,
    column: line.column,
    endLine: line.endLine,
    endColumn: line.endColumn,
    source,
    ...(blob !== undefined && { blob }),
    ...(commit !== undefined && { commit }),
    ...(decodedFrom !== undefined && { decodedFrom }),
  };
  return { ...finding, description: line.rule, repository, places: [place] };
}
