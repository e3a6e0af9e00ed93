/**
 * No expression can run away (design section 9). Repositories are hostile, and every text that the engine puts before an
 * expression is bounded: names 80 bytes, values 512, tokens some 4,000, lines 2 KiB on either side, keys 64 KiB. So
 * quadratic time on a value is a quarter of a millisecond and let pass; cubic is not, and what reads keys must be linear.
 */
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { compileBefore, compileLayout } from "../../../src/detect/pattern/layout.ts";
import { compilePhrases, phraseKeys } from "../../../src/detect/pattern/compile-phrase.ts";
import { rejectPlaces } from "../../../src/detect/judge/reject/places.ts";
import { parsePattern } from "../../../src/detect/pattern/parse.ts";
import type { Part } from "../../../src/detect/pattern/parse.ts";
import { customAlphabets, customRulesOf } from "../../../src/policy/custom/custom-rules.ts";
import { allRules } from "../../../src/rules/all.ts";
import { expressionsIn } from "../../support/expressions.ts";

/** Files whose expressions read more than a value or a line: whole keys, whole messages. */
const readMuch = new Set(["detect/locate/private-key.ts", "sources/message.ts"]);

/**
 * What stands in front of the engine, what judges and what tells reads paths, names, subjects, config: 4 KiB at most, but for what
 * is named above. Kinds of file are alternations without repetition, which take recheck minutes.
 */
const around = ["core", "policy", "unpack", "sources", "git", "report", "exposure", "hook"].flatMap(expressionsIn);
const written = [
  ...expressionsIn("detect"),
  ...expressionsIn("rules"),
  ...around.filter(({ file }) => file !== "policy/kind-of-file.ts"),
];

describe("expressions in the sources", () => {
  test("are all found", () => {
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter(({ file }) => readMuch.has(file)).length).toBeGreaterThan(5);
  });

  test.each(
    written.map((expression) => [`${expression.file} /${expression.source}/${expression.flags}`, expression] as const),
  )(
    "%s",
    (_, { file, source, flags }) => {
      expect(degree(source, flags), `/${source}/${flags}`).toBeLessThanOrEqual(readMuch.has(file) ? 1 : 2);
    },
    120_000,
  );
});

describe("expressions compiled from layouts", () => {
  const layouts = [...new Set(allRules.flatMap((rule) => ("layouts" in rule ? rule.layouts : [])))];
  const doubtful = layouts.filter((layout) => !isPlainlyLinear(parsePattern(layout)));

  test("are anchored: they are tried at one place", () => {
    for (const layout of layouts) expect(compileLayout(layout).expression.source.startsWith("^"), layout).toBe(true);
  });

  test.each(doubtful)("%s", (layout) => {
    const { source, flags } = compileLayout(layout).expression;
    expect(degree(source, flags)).toBe(1);
  });

  test.each([...new Set(allRules.flatMap((rule) => ("before" in rule && rule.before ? [rule.before] : [])))])(
    "before: %s",
    (layout) => {
      const { source, flags } = compileBefore(layout);
      expect(degree(source, flags)).toBe(1);
    },
  );

  test("those of a project's own rules are plainly linear, whatever their prefix and alphabet", () => {
    const prefixes = ["", "acme_", "a(b|c)*[d]{2}\\+"];
    const rules = prefixes.flatMap((prefix) =>
      [...customAlphabets, "set(A-Z|(\\){}[]*+.)"].map((alphabet, i) => ({
        id: `rule-${i}`,
        description: "A rule",
        severity: "high" as const,
        confidence: "high" as const,
        ...(prefix === "" ? { near: ["acme"] } : { prefix }),
        alphabet,
        length: i % 2 === 0 ? 32 : "20-200",
      })),
    );
    const layouts = prefixes.flatMap((_, i) =>
      customRulesOf(rules.slice((i * rules.length) / 3, ((i + 1) * rules.length) / 3), () => "test").map(
        (rule) => rule.layout ?? "",
      ),
    );
    expect(layouts).toHaveLength(rules.length);
    for (const layout of layouts) expect(isPlainlyLinear(parsePattern(layout)), layout).toBe(true);
  });

  test("what is plainly linear is so", () => {
    const plain = layouts.filter((layout) => !doubtful.includes(layout));
    expect(plain.length).toBeGreaterThan(50);
    // recheck takes a quarter of a second for each of a thousand: one in twenty shows that the shortcut is right.
    for (const layout of plain.filter((_, i) => i % 20 === 0))
      expect(degree(compileLayout(layout).expression.source, ""), layout).toBe(1);
  });
});

describe("expressions of phrases", () => {
  const rows = allRules.flatMap((rule) => phraseKeys(rule).flatMap((key) => compilePhrases(rule, 0, key)));
  const written = [
    ...new Set(rows.flatMap(({ before, text }) => (before ? [before.source, text.source] : [text.source]))),
  ];

  // They see at most 800 bytes; those that are tried at every URL and option are anchored where they begin.
  test.each(written)("%s", (source) => {
    expect(degree(source, "i")).toBeLessThanOrEqual(2);
  });
});

describe("expressions put together", () => {
  const between = allRules.flatMap((rule) => (rule.kind === "near" && rule.between ? [rule.between.text] : []));
  const literals = new Set(written.map(({ source }) => source));
  const places = rejectPlaces
    .flatMap((place) => [place, ...(place.any ?? [])])
    .flatMap(({ name, notName, text, notText, before, beforeValue, behind }) => [
      name,
      notName,
      text,
      notText,
      before?.[1],
      beforeValue?.[1],
      behind?.[1],
    ])
    .flatMap((form) => (form instanceof RegExp && !literals.has(form.source) ? [form.source] : []));

  test("are found", () => {
    expect(between.length).toBeGreaterThan(4);
    expect(places.length).toBeGreaterThan(0);
  });

  test.each([...between.map((text) => `^(?:${text})$`), ...places])("%s", (source) => {
    expect(degree(source, "i")).toBeLessThanOrEqual(2);
  });
});

/** Whether there is one way only to hold a text: what may go on or end is told by the next character. */
function isPlainlyLinear(parts: readonly Part[]): boolean {
  return parts.every((part, i) => {
    if (part.kind === "either") return part.branches.every((branch) => branch.every(({ kind }) => kind === "plain"));
    if (
      part.kind !== "characters" ||
      part.lengths.every(([minimum, maximum]) => minimum === maximum && part.lengths.length === 1)
    ) {
      return part.kind === "plain" || part.kind === "characters";
    }
    const next = parts[i + 1];
    return (
      part.lengths.length === 1 &&
      (next === undefined || (next.kind === "plain" && !part.characters.includes(next.text.charAt(0))))
    );
  });
}

/** How the time that an expression takes grows with its text: 1 linear, 2 quadratic; Infinity where exponential. */
function degree(source: string, flags: string): number {
  // No time limit of its own: a slow machine must not turn "linear" into "not known".
  const found = checkSync(source, flags, { timeout: null });
  if (found.status === "unknown") throw new Error(`not known: ${found.error.kind}`);
  if (found.status === "safe") return 1;
  return found.complexity.type === "polynomial" ? found.complexity.degree : Infinity;
}
