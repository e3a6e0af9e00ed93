/** The lines of code around a finding, with every secret in them masked. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Finding, Place } from "../core/finding.ts";
import { ObjectReader } from "../git/objects/object-reader.ts";
import type { GitRepository } from "../git/run.ts";
import type { Masker } from "../report/text/masking.ts";

/** A line of it. */
export interface CodeLine {
  readonly number: number;
  readonly text: string;
  /** Whether the secret stands on it. */
  readonly isMarked: boolean;
}

/** Lines before and behind, and the longest part of a line that is shown. */
const around = 3;
const widest = 160;

/** The lines around a finding's first place; none where it stands in a container, an encoding or a message. */
export async function surroundingsOf(
  { places }: Pick<Finding, "places">,
  where: {
    readonly repository: GitRepository | null;
    readonly root: string;
    readonly mask: Masker;
    /** All findings, whose secrets are masked where they stand. */
    readonly all: readonly Finding[];
  },
): Promise<readonly CodeLine[]> {
  const spot = places.find((one) => one.path !== null && one.decodedFrom === undefined);
  const text = spot === undefined ? null : await textOf(spot, where);
  if (spot === undefined || text === null) return [];
  // By place first, since a short value elsewhere may be no secret; then whatever secret else stands there.
  const lines = where.mask(withoutSecrets(text, spot, where.all)).split("\n");
  const first = Math.max(0, spot.line - 1 - around);
  return lines.slice(first, spot.endLine + around).map((line, index) => {
    const number = first + index + 1;
    return { number, text: cutTo(line), isMarked: number >= spot.line && number <= spot.endLine };
  });
}

/** The text with the secrets masked that stand in it, line for line. */
function withoutSecrets(text: string, { path: file, blob }: Place, all: readonly Finding[]): string {
  const lines = text.split(/\r?\n/);
  const spots = all
    .flatMap(({ places, secret }) => places.map((spot) => ({ ...spot, masked: secret.masked })))
    .filter((spot) => spot.decodedFrom === undefined && spot.path === file && spot.blob === blob)
    .sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, endLine, endColumn, masked } of spots) {
    const first = lines[line - 1] ?? "";
    const last = lines[endLine - 1] ?? "";
    // The lines between stay, empty: those behind them keep their numbers.
    if (line === endLine) lines[line - 1] = first.slice(0, column - 1) + masked + first.slice(endColumn - 1);
    else {
      lines[line - 1] = first.slice(0, column - 1) + masked;
      for (let between = line; between < endLine - 1; between++) lines[between] = "";
      lines[endLine - 1] = last.slice(endColumn - 1);
    }
  }
  return lines.join("\n");
}

function cutTo(line: string): string {
  return line.length > widest ? `${line.slice(0, widest)}…` : line;
}

async function textOf(
  { path: file, blob }: Place,
  { repository, root }: { readonly repository: GitRepository | null; readonly root: string },
): Promise<string | null> {
  if (repository !== null && blob !== undefined) {
    const reader = new ObjectReader(repository);
    let text: string | null = null;
    try {
      await reader.read([blob], ({ bytes }) => {
        text = bytes === null ? null : Buffer.from(bytes).toString("utf8");
      });
    } finally {
      reader.close();
    }
    return text;
  }
  const absolute = path.resolve(root, file ?? "");
  if (!absolute.startsWith(root + path.sep)) return null;
  return readFile(absolute, "utf8").catch(() => null);
}
