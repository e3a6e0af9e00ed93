/** Use case: a project's own rules are tried on a text before anybody relies on them, and held against their own examples. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CustomRule } from "../../core/custom-rule.ts";
import { ScanError, UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Confidence } from "../../core/severity.ts";
import { createEngine } from "../../detect/create.ts";
import { alphabets } from "../../detect/pattern/alphabets.ts";
import { exampleOfLayout } from "../../detect/pattern/example.ts";
import { plainTextOf } from "../../detect/pattern/required-text.ts";
import { parseConfig } from "../../policy/config/check.ts";
import { parseJson } from "../../policy/texts/json.ts";
import { compileExpressions } from "../../policy/custom/expressions.ts";
import { createScanner, place } from "../../sources/scanner.ts";
import type { Context } from "../context.ts";
import { seededBy } from "./describe-rule.ts";
import { knownRules } from "../engine/known-rules.ts";
import { loadPolicyHere } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";

/** What is tried, and on what. */
export interface TryRequest {
  /** The rules' file, if the first is one, and texts. */
  readonly files: readonly string[];
  /** A text that was piped in. */
  readonly input: AsyncIterable<Uint8Array> | null;
}

/** A custom rule's match in a text. */
export interface TriedMatch {
  readonly rule: string;
  readonly description: string;
  readonly confidence: Confidence;
  /** The text's name as given; `null` for standard input. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  /** The way into it: `base64`, `zip:a.env`. */
  readonly decodedFrom: readonly string[];
  readonly masked: string;
}

/** What trying comes to. */
export interface Tried {
  readonly rules: readonly CustomRule[];
  readonly matches: readonly TriedMatch[];
  /** Examples that were as they say. */
  readonly examples: number;
  /** Texts that were looked at. */
  readonly texts: number;
  /** What a bound cut off, by text. */
  readonly cut: readonly string[];
  /** Rules that are tried on every line, since nothing tells where to look. */
  readonly everywhere: readonly string[];
}

/**
 * Tries rules.
 * @throws UsageError where a rule is wrong or an example is not as it says, ScanError where a file cannot be read
 */
export async function tryRules(
  { files, input }: TryRequest,
  raw: Pick<RawOptions, "config">,
  context: Context,
): Promise<Tried> {
  const given = files[0] === undefined ? null : await rulesIn(files[0], context.cwd);
  const { rules, name } = given ?? (await rulesOfConfig(raw, context));
  if (rules.length === 0) throw new UsageError(says("noOwnRules", name));
  const expressions = await compileExpressions(rules, name);
  const scanner = createScanner(createEngine([], { customRules: rules, expressions }));
  const examples = checkExamples(rules, name, (text) => {
    const { located } = scanner.scan(Buffer.from(text, "utf8"));
    return new Set(located.map(({ match }) => match.rule));
  });
  const texts: (readonly [string | null, Uint8Array])[] = [];
  for (const file of given === null ? files : files.slice(1)) texts.push([file, await read(file, context.cwd)]);
  if (texts.length === 0 && input !== null) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input) chunks.push(chunk);
    if (chunks.length > 0) texts.push([null, Buffer.concat(chunks)]);
  }
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const cut: string[] = [];
  const matches = texts.flatMap(([file, bytes]) => {
    const scan = scanner.scan(bytes);
    if (scan.failure !== null) throw new ScanError("scan-failed", says("textNotScanned", file, scan.failure));
    cut.push(...scan.cut.map((why) => `${file ?? "-"}: ${why}`));
    return place(scan, { path: file, source: "file" }).map(
      ({ match, place: { line, column, decodedFrom = [] } }): TriedMatch => ({
        rule: match.rule,
        description: byId.get(match.rule)?.description ?? "",
        confidence: match.confidence,
        file,
        line,
        column,
        decodedFrom,
        masked: match.secret.masked,
      }),
    );
  });
  const everywhere = rules
    .filter(({ expression, near }) => expression !== undefined && near === undefined && !plainTextOf(expression))
    .map(({ id }) => id);
  return { rules, matches, examples, texts: texts.length, cut, everywhere };
}

interface NamedRules {
  readonly rules: readonly CustomRule[];
  readonly name: string;
}

async function rulesOfConfig(raw: Pick<RawOptions, "config">, context: Context): Promise<NamedRules> {
  const { policy, configFrom } = await loadPolicyHere({ config: raw.config }, context);
  return { rules: policy.config.customRules, name: configFrom ?? ".leakscan.json" };
}

/** Rules of a file that holds a config, a list of rules, or one rule; `null` where it is a text to try rules on. */
async function rulesIn(file: string, cwd: string): Promise<NamedRules | null> {
  if (!file.endsWith(".json")) return null;
  const text = Buffer.from(await read(file, cwd)).toString("utf8");
  let data: unknown;
  try {
    data = parseJson(text, file);
  } catch {
    return null; // a broken text may still be one to try rules on
  }
  if (typeof data !== "object" || data === null) return null;
  const isRule = (one: unknown): boolean =>
    typeof one === "object" && one !== null && "id" in one && ("prefix" in one || "regex" in one || "alphabet" in one);
  const list = Array.isArray(data) ? data : isRule(data) ? [data] : null;
  if (list !== null && (list.length === 0 || !list.every(isRule))) return null;
  if (list === null && !("customRules" in data)) return null;
  const source = list === null ? text : JSON.stringify({ customRules: list });
  return { rules: parseConfig(source, file, knownRules()).customRules, name: file };
}

function checkExamples(
  rules: readonly CustomRule[],
  name: string,
  rulesFindingIn: (text: string) => ReadonlySet<string>,
): number {
  let checked = 0;
  for (const { id, examples } of rules) {
    for (const [list, isWanted] of [
      ["match", true],
      ["noMatch", false],
    ] as const) {
      (examples?.[list] ?? []).forEach((written, i) => {
        if (rulesFindingIn(filledIn(written, `${id} ${list} ${i}`)).has(id) !== isWanted)
          throw new UsageError(says(isWanted ? "exampleNotFound" : "exampleFound", name, id, `examples.${list}.${i}`));
        checked++;
      });
    }
  }
  return checked;
}

/** The example with `{alnum:32}` replaced by random characters: the same at each call. */
function filledIn(written: string, seed: string): string {
  const draw = seededBy(seed);
  return written.replace(/\{([a-z0-9-]+|set\((?:\\.|[^)\\])+\)):(\d{1,4})\}/g, (whole, alphabet: string) =>
    Object.hasOwn(alphabets, alphabet) || alphabet.startsWith("set(") ? exampleOfLayout(whole, draw) : whole,
  );
}

async function read(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError("unreadable-file", says("fileUnreadable", file, code ?? "unknown"), { cause });
  }
}
