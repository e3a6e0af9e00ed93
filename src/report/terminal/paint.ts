/** Plain ANSI colours, or none. Colour never carries what the words do not say. */

/** Paints text; each part ends its own colour, so that a cut line never bleeds. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  /** The text as a hyperlink (OSC 8), where the terminal knows them. */
  link(text: string, address: string | undefined): string;
}

/** A paint box; without `colour` it returns its text as it is. */
export function createPaint(colour: boolean, hyperlinks = false): Paint {
  const code =
    (start: number, end: number) =>
    (text: string): string =>
      colour ? `\x1b[${start}m${text}\x1b[${end}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
    cyan: code(36, 39),
    link: (text, address) =>
      // An address that is no plain ASCII could end the escape sequence.
      hyperlinks && address !== undefined && /^[\x21-\x7e]+$/.test(address)
        ? `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`
        : text,
  };
}
