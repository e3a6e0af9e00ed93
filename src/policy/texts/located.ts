/** A parsed text whose parts know where they stand, so that an error can name line and column. */

/** Keys and indexes that lead to a part. */
export type Path = readonly (string | number)[];

/** Where something stands; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A text's data. */
export interface Located {
  readonly data: unknown;
  /** The name that errors call it by. */
  readonly name: string;
  /** Where a key or list element stands; asked only where something is wrong. */
  readonly at: (path: Path) => TextPosition | undefined;
}

/** `.leakscan.json:3:5` for a part; without a position only the name. */
export function placeOf({ name, at }: Located, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const position = at(path.slice(0, length));
    if (position !== undefined) return withPosition(name, position);
  }
  return name;
}

/** Puts line and column behind a file's name, before ` (at <commit>)`. */
export function withPosition(name: string, { line, column }: TextPosition): string {
  const [, file = name, rest = ""] = /^(.*?)( \(at [0-9a-f]+\))?$/s.exec(name) ?? [];
  return `${file}:${line}:${column}${rest}`;
}

/** Line and column of an offset. */
export function positionIn(source: string, offset: number): TextPosition {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line++;
  return { line, column: offset - lineStart + 1 };
}
