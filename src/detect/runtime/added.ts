/**
 * Rules that are known only when a scan begins: a project's own, and a person's own credentials. They stand behind the
 * built-in rules by index, and cost nothing where there are none.
 */

import type { AddedFacts, CustomRule, LinearExpression } from "../../core/custom-rule.ts";
import { ownCredentialRule } from "../../core/custom-rule.ts";
import type { Draft } from "../drafts.ts";
import { createCustomFinder } from "./custom.ts";
import type { RawMatch } from "../engine.ts";
import { createOwnFinder, type OwnCredentials } from "./own-credentials.ts";

/** What is added to the built-in rules. */
export interface AddedOptions {
  readonly customRules?: readonly CustomRule[] | undefined;
  /** A compiled expression for each custom rule that has one, by the rule's id. */
  readonly expressions?: ReadonlyMap<string, LinearExpression> | undefined;
  /** Expressions of the config that are held against the lines of matches, by their text. */
  readonly lineExpressions?: ReadonlyMap<string, LinearExpression> | undefined;
  readonly ownCredentials?: OwnCredentials | undefined;
}

/** Called with a span that a rule holds at, or may hold at. */
export type Keep = (rule: number, start: number, end: number, anchor: number) => void;

/** Rules that were added, compiled. */
export interface Added {
  /** How far they look on either side of what they report, in bytes. */
  readonly reach: number;
  /** Local pass: calls `keep` for what touches the window, and perhaps for more. */
  find(bytes: Uint8Array, from: number, to: number, keep: Keep): void;
  /** Whole-blob pass over what `find` yielded: drafts, and in `cut` what a bound cut off. */
  complete(bytes: Uint8Array, raw: readonly RawMatch[], cut: Set<string>): Draft[];
  /** The rule of this index. */
  facts(rule: number): AddedFacts | undefined;
}

/**
 * Compiles what is added; `undefined` where that is nothing.
 * @param base index of the first rule that is added
 */
export function compileAdded(base: number, options: AddedOptions): Added | undefined {
  const { customRules = [], expressions = new Map(), ownCredentials } = options;
  if (customRules.length === 0 && ownCredentials === undefined) return undefined;
  const ownIndex = base + customRules.length;
  const custom = customRules.length > 0 ? createCustomFinder(base, customRules, expressions) : undefined;
  const own = ownCredentials && createOwnFinder(ownIndex, ownCredentials);
  return {
    reach: Math.max(custom?.reach ?? 0, own?.reach ?? 0),
    find(bytes, from, to, keep) {
      custom?.find(bytes, from, to, keep);
      own?.find(bytes, from, to, keep);
    },
    complete(bytes, raw, cut) {
      const drafts = custom?.complete(bytes, raw, cut) ?? [];
      if (own) drafts.push(...own.complete(bytes, raw));
      return drafts;
    },
    facts: (rule) => (rule === ownIndex && own ? ownCredentialRule : customRules[rule - base]),
  };
}
