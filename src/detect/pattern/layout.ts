/**
 * Compiles a token pattern to what the engine needs: an expression for the few bytes around a candidate, the plain beginnings for
 * dispatch, and the bounds of its length.
 */

import { characterSet, inRun } from "./alphabets.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";
import { parsePattern, type Part } from "./parse.ts";

/** A compiled pattern. */
export interface Layout {
  /** Anchored at the start of the text it is given. */
  readonly expression: RegExp;
  /** All plain beginnings, one a branch. */
  readonly prefixes: readonly string[];
  /** Longest text that can match, in characters. */
  readonly maxLength: number;
  /** Shortest text that can match. */
  readonly minLength: number;
  /** The token characters that any match begins with. */
  readonly lead: Lead;
  /** Characters that must not follow the match: letters, digits and the last alphabet. */
  readonly last: Uint8Array;
  /** Whether a blank or a line end may stand in the match. */
  readonly mayHoldBlank: boolean;
}

/** Token characters that a text begins with. */
export interface Lead {
  /** How many there are, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Bits of `runKind` that they may have. */
  readonly kinds: number;
}

/** The longest body of an open-ended length (`100+`), in characters. */
const openEnd = 3000;

const special: Readonly<
  Record<"uuid" | "jwt" | "jwt-without-signature", readonly [source: string, least: number, most: number]>
> = {
  uuid: ["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", 36, 36],
  // Claims may be compressed, encrypted or detached; an encrypted token has five parts (RFC 7516, section 7.1).
  jwt: [
    "eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",
    40,
    3904,
  ],
  // Header and claims, the signature cut off or left out.
  "jwt-without-signature": ["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?", 27, 4008],
};

/**
 * Compiles a pattern.
 * @throws Error where the notation is wrong: a fault of the rule, found by its test
 */
export function compileLayout(pattern: string): Layout {
  const piece = sequence(parsePattern(pattern));
  // Of most patterns no run is ever looked at in a scan: only what finds them is worked out at once.
  let expression: RegExp | undefined;
  let last: Uint8Array | undefined;
  let mayHoldBlank: boolean | undefined;
  return {
    get expression() {
      return (expression ??= new RegExp(`^(?:${piece.source})`));
    },
    prefixes: piece.prefixes,
    minLength: piece.minimum,
    maxLength: piece.maximum,
    lead: piece.lead,
    get last() {
      return (last ??= characterSet(`0-9A-Za-z${piece.lastSet}`));
    },
    get mayHoldBlank() {
      return (mayHoldBlank ??= blankInSource.test(piece.source));
    },
  };
}

/** A blank, an escape that may stand for one, or a class of what is left out. */
const blankInSource = /\s|\\[A-Za-z]|\[\^/;

/** Compiles what must stand directly before something: matches at the end of the text it is given. What `led` holds is no part of group 1. */
export function compileBefore(pattern: string, led = ""): RegExp {
  const source = (text: string): string => sequence(parsePattern(text)).source;
  return new RegExp(`(?<![0-9A-Za-z])(?:${source(led)})(${source(pattern)})$`);
}

interface Piece {
  readonly source: string;
  /** Plain beginnings; whether the whole piece is plain stands in `plain`. */
  readonly prefixes: readonly string[];
  readonly plain: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly lastSet: string;
  /** Token characters that it begins with; whether all of it is token characters stands in `tokens`. */
  readonly lead: Lead;
  readonly tokens: boolean;
}

const empty: Piece = {
  source: "",
  prefixes: [""],
  plain: true,
  minimum: 0,
  maximum: 0,
  lastSet: "",
  lead: { least: 0, most: 0, kinds: 0 },
  tokens: true,
};

function sequence(parts: readonly Part[]): Piece {
  return parts.map(pieceOf).reduce(join, empty);
}

function pieceOf(part: Part): Piece {
  switch (part.kind) {
    case "plain":
      return plain(part.text);
    case "characters":
      return characters(part);
    case "special":
      return named(part.name);
    case "either":
      return either(part.branches.map(sequence));
    case "optional": {
      const inner = sequence(part.parts);
      return {
        ...inner,
        source: `(?:${inner.source})?`,
        prefixes: [""],
        plain: false,
        minimum: 0,
        lead: { ...inner.lead, least: 0 },
      };
    }
  }
}

function plain(text: string): Piece {
  let least = 0;
  while (least < text.length && tokenCharacter[text.charCodeAt(least)] === 1) least++;
  const { kinds } = inRun(least === text.length ? text : text.slice(0, least));
  return {
    source: text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"),
    prefixes: [text],
    plain: true,
    minimum: text.length,
    maximum: text.length,
    lastSet: "",
    lead: { least, most: least, kinds },
    tokens: least === text.length,
  };
}

function characters({ characterClass, characters: all, lengths }: Part & { readonly kind: "characters" }): Piece {
  const bounds = lengths
    .map(([least, most]) => [least, most === Infinity ? Math.max(openEnd, least) : most] as const)
    .sort((a, b) => b[1] - a[1]);
  const source = bounds.map(([least, most]) => `[${characterClass}]{${least},${most}}`).join("|");
  const minimum = Math.min(...bounds.map(([least]) => least));
  const maximum = Math.max(...bounds.map(([, most]) => most));
  const { isToken, kinds } = inRun(all);
  return {
    source: bounds.length > 1 ? `(?:${source})` : source,
    prefixes: [""],
    plain: false,
    minimum,
    maximum,
    lastSet: characterClass,
    // Where the alphabet holds other characters as well, it may begin with none for sure.
    lead: { least: isToken ? minimum : 0, most: maximum, kinds },
    tokens: isToken,
  };
}

function named(name: keyof typeof special): Piece {
  const [source, minimum, maximum] = special[name];
  const isUuid = name === "uuid";
  const { kinds } = inRun(isUuid ? "0a-" : "aAz-");
  return {
    source,
    prefixes: [isUuid ? "" : "eyJ"],
    plain: false,
    minimum,
    maximum,
    // What goes on behind a dot is a signature.
    lastSet: name === "jwt-without-signature" ? "._-" : "",
    lead: isUuid ? { least: 36, most: 36, kinds } : { least: 13, most: 1003, kinds },
    tokens: isUuid,
  };
}

function join(left: Piece, right: Piece): Piece {
  return {
    source: left.source + right.source,
    prefixes: left.plain ? left.prefixes.flatMap((a) => right.prefixes.map((b) => a + b)) : left.prefixes,
    plain: left.plain && right.plain,
    minimum: left.minimum + right.minimum,
    maximum: left.maximum + right.maximum,
    lead: left.tokens
      ? {
          least: left.lead.least + right.lead.least,
          most: left.lead.most + right.lead.most,
          kinds: left.lead.kinds | right.lead.kinds,
        }
      : left.lead,
    tokens: left.tokens && right.tokens,
    // An optional tail (`[=]`) does not hide the alphabet before it.
    lastSet: right.minimum === 0 ? left.lastSet + right.lastSet : right.lastSet,
  };
}

function either(branches: readonly Piece[]): Piece {
  return {
    source: `(?:${branches.map((branch) => branch.source).join("|")})`,
    prefixes: branches.flatMap((branch) => branch.prefixes),
    plain: branches.every((branch) => branch.plain),
    minimum: Math.min(...branches.map((branch) => branch.minimum)),
    maximum: Math.max(...branches.map((branch) => branch.maximum)),
    lastSet: branches.map((branch) => branch.lastSet).join(""),
    lead: {
      least: Math.min(...branches.map(({ lead }) => lead.least)),
      most: Math.max(...branches.map(({ lead }) => lead.most)),
      kinds: branches.reduce((all, { lead }) => all | lead.kinds, 0),
    },
    tokens: branches.every((branch) => branch.tokens),
  };
}
