/**
 * Secrets turn up where nobody looks for them: in file names, subjects, branch names, reasons. A report knows all its secrets,
 * so every string that leaves goes through a masker made from them.
 */

import type { Finding, Place } from "../../core/finding.ts";
import { quotedSources } from "../../core/places.ts";
import { mask } from "../../core/secret.ts";

/** Masks every secret that occurs in a text. */
export type Masker = (text: string) => string;

/** A masker for the secrets of these findings. Costs a look-up a character, however many secrets there are. */
export function createMasker(findings: readonly Hidden[]): Masker {
  const known: Index = new Map();
  for (const finding of findings) addTo(known, finding);
  return maskerOf(known, new Map());
}

/** A masker that learns secrets as they are found. */
export function createGrowingMasker(): { readonly mask: Masker; readonly learn: (finding: Hidden) => void } {
  const known: Index = new Map();
  const remembered = new Map<string, string>();
  return {
    mask: maskerOf(known, remembered),
    learn: (finding) => {
      addTo(known, finding);
      remembered.clear();
    },
  };
}

/** What a masker has to know of a finding. */
type Hidden = Pick<Finding, "secret"> & { readonly places: readonly Pick<Place, "source">[] };

function maskerOf(known: Index, remembered: Map<string, string>): Masker {
  return (text) => {
    if (text.length < shortest || known.size === 0) return text;
    let masked = remembered.get(text);
    if (masked === undefined) {
      masked = maskAll(text, known);
      // Paths and names come again and again; a bound keeps a hostile report from filling the memory.
      if (remembered.size >= 50_000) remembered.clear();
      remembered.set(text, masked);
    }
    return masked;
  };
}

/** By the first characters of a value: its possible lengths, longest first, and the masked form of each value. */
type Index = Map<string, { lengths: number[]; masked: Map<string, string> }>;

const shortest = 3;

function addTo(known: Index, { secret, places }: Hidden): void {
  const told = places.some((place) => quotedSources.has(place.source));
  for (const [form, masked] of forms(secret.reveal())) {
    if (form.length < shortest || !(told || worthMasking(form))) continue;
    const key = form.slice(0, shortest);
    const entry = known.get(key) ?? { lengths: [], masked: new Map<string, string>() };
    known.set(key, entry);
    entry.masked.set(form, masked);
    if (entry.lengths.includes(form.length)) continue;
    const at = entry.lengths.findIndex((length) => length < form.length);
    entry.lengths.splice(at === -1 ? entry.lengths.length : at, 0, form.length);
  }
}

/**
 * A password such as `docker` is a word that paths and subjects hold anyway: masking it there would tell which word it is, and
 * make the path useless. A short value is masked where it is no plain word or number.
 */
function worthMasking(value: string): boolean {
  return value.length >= 12 || (value.length >= 5 && !/^(?:\p{L}+|\p{N}+)$/u.test(value));
}

/** The ways in which a value may be written in one line, each with what stands in its place. */
function* forms(value: string): Generator<readonly [string, string]> {
  const masked = mask(value);
  yield [value, masked];
  const wellFormed = value.replace(/[\ud800-\udfff]/gu, "\ufffd");
  const percent = encodeURIComponent(wellFormed);
  if (percent !== value) yield [percent, masked];
  if (!/[\r\n]/.test(value)) return;
  // A private key: its lines joined in other ways, and each line by itself.
  const lines = value.split(/\r?\n|\r/);
  for (const glue of ["\\n", "\\r\\n", " ", ""]) yield [lines.join(glue).trim(), masked];
  for (const line of lines) if (line.length >= 16 && !line.startsWith("-----")) yield [line, "****"];
}

function maskAll(text: string, known: Index): string {
  let result = "";
  let from = 0;
  let run: { start: number; end: number; masked: string } | undefined;
  const close = (): void => {
    if (!run) return;
    result += text.slice(from, run.start) + run.masked;
    from = run.end;
    run = undefined;
  };
  for (let at = 0; at + shortest <= text.length; at++) {
    const entry = known.get(text.slice(at, at + shortest));
    if (!entry) continue;
    for (const length of entry.lengths) {
      const masked = entry.masked.get(text.slice(at, at + length));
      if (masked === undefined || at + length > text.length) continue;
      // Two secrets that overlap are one masked run: what is left of the second would be a part of it.
      if (run && at < run.end) {
        if (at + length > run.end) run = { start: run.start, end: at + length, masked: "****" };
      } else {
        close();
        run = { start: at, end: at + length, masked };
      }
      break;
    }
  }
  close();
  return result + text.slice(from);
}
