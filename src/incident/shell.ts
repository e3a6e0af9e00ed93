/** Text of ours as it stands in a shell script. Nothing of a repository ever does. */

/** A value between single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A `printf` of a sentence whose `%s` take these arguments, as shell words. */
export function printf(sentence: string, ...args: readonly string[]): string {
  const format = sentence.replaceAll("\\", "\\\\").replace(/%(?!s)/g, "%%");
  return [`printf ${quoted(`${format}\\n`)}`, ...args].join(" ");
}

/** Values of a bash array; bash 3 of macOS minds an empty one, so it is never expanded without a guard. */
export function array(values: readonly string[]): string {
  return `(${values.map(quoted).join(" ")})`;
}
