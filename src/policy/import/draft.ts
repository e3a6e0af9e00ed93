/** Collects what a foreign file comes to. */

import type { ImportNote, ImportState } from "../../core/import-note.ts";
import type { AllowEntry, RuleSwitch } from "../config.ts";
import type { WrittenRule } from "../custom/custom-rules.ts";
import { shown } from "../quoted.ts";
import { type Located, type Path, placeOf, type TextPosition } from "../texts/located.ts";
import type { Acceptance, Imported, Spot } from "./importer.ts";

/** A custom rule as a config holds it: what is not given has its default. */
export type DraftRule = Partial<WrittenRule> & Pick<WrittenRule, "id" | "description">;

/** What a foreign file comes to, while it is read. */
export class ImportDraft {
  readonly #from: string;
  readonly #spots = new Map<string, TextPosition>();
  readonly #rules: Record<string, RuleSwitch> = {};
  readonly #ignore: string[] = [];
  readonly #allow: AllowEntry[] = [];
  readonly #customRules: DraftRule[] = [];
  readonly #accepted: Acceptance[] = [];
  readonly #rows: Imported["rows"][number][] = [];
  readonly #settings: Record<string, unknown> = {};

  constructor(from: string) {
    this.#from = from;
  }

  /** Says in the table what became of a decision. */
  row(spot: Spot, what: string, state: ImportState, note: ImportNote, detail?: string): void {
    this.#rows.push({ where: spot.where, what, state, note, ...(detail === undefined ? {} : { detail }) });
  }

  switchRule(ids: readonly string[], to: RuleSwitch, spot: Spot): void {
    for (const id of ids) {
      this.#rules[id] = to;
      this.#keep(["rules", id], spot);
    }
  }

  ignore(glob: string, spot: Spot): void {
    this.#keep(["ignore", this.#ignore.push(glob) - 1], spot);
  }

  /** Adds an entry of `allow`; `spots` say where its expressions stand, where these have places of their own. */
  allow(entry: AllowEntry, spot: Spot, spots: Partial<Record<keyof AllowEntry, readonly Spot[]>> = {}): void {
    const index = this.#allow.push(entry) - 1;
    this.#keep(["allow", index], spot);
    for (const [key, list] of Object.entries(spots))
      for (const [at, one] of list.entries()) this.#keep(["allow", index, key, at], one);
  }

  customRule(rule: DraftRule, spot: Spot): void {
    this.#keep(["customRules", this.#customRules.push(rule) - 1], spot);
  }

  accept(acceptance: Acceptance): void {
    this.#accepted.push(acceptance);
  }

  set(key: string, value: unknown): void {
    this.#settings[key] = value;
  }

  get hasCustomRules(): boolean {
    return this.#customRules.length > 0;
  }

  finish(): Imported {
    const data: Record<string, unknown> = { ...this.#settings };
    if (Object.keys(this.#rules).length > 0) data["rules"] = this.#rules;
    if (this.#ignore.length > 0) data["ignore"] = this.#ignore;
    if (this.#allow.length > 0) data["allow"] = this.#allow;
    if (this.#customRules.length > 0) data["customRules"] = this.#customRules;
    const at = (path: Path): TextPosition | undefined => this.#spots.get(JSON.stringify(path));
    return { from: this.#from, config: { data, name: this.#from, at }, accepted: this.#accepted, rows: this.#rows };
  }

  #keep(path: Path, { position }: Spot): void {
    if (position !== undefined) this.#spots.set(JSON.stringify(path), position);
  }
}

/** Where a part of a parsed file stands. */
export function spotOf(text: Located, path: Path): Spot {
  let position: TextPosition | undefined;
  for (let length = path.length; length > 0 && position === undefined; length--)
    position = text.at(path.slice(0, length));
  return { where: placeOf(text, path), position };
}

/** Where a line of a file stands that is read line by line. */
export function lineSpot(name: string, line: number): Spot {
  return { where: placeOf({ name, data: null, at: () => ({ line, column: 1 }) }, [0]), position: { line, column: 1 } };
}

/** A custom rule's id from another scanner's name: small letters, digits and single dashes. */
export function idOf(name: string, number: number): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 70);
  return `own-${id === "" ? number : id}`;
}

/** A name in the table: masked where it is no plain word, since people paste secrets into the wrong place. */
export function named(word: string): string {
  return shown(word);
}
