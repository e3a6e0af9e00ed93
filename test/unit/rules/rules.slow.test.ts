/** Every rule finds what it describes, and tells it from what is none. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import { exampleOf, exampleOfLayout } from "../../../src/detect/pattern/example.ts";
import { parsePattern } from "../../../src/detect/pattern/parse.ts";
import { compileLayout } from "../../../src/detect/pattern/layout.ts";
import type { Part } from "../../../src/detect/pattern/parse.ts";
import { toBytes } from "../../../src/detect/text.ts";
import { compareConfidence } from "../../../src/core/severity.ts";
import type { Match } from "../../../src/core/match.ts";
import { allRules } from "../../../src/rules/all.ts";
import { explain } from "../../../src/rules/explain.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { textsOf } from "../../support/rule-texts.ts";
import { seeded } from "../../support/secrets.ts";
import { lastAlphabet } from "../../support/last-alphabet.ts";

/** The engine that everybody has who sets no option. */
const engine = createEngine(allRules);

/** Finds identifiers as well, which are reported only where a config asks for them. */
const asked = createEngine(allRules, { identifiers: true });

const named = allRules.map((rule) => [rule.id, rule] as const);

const tokens = allRules.filter((rule) => rule.kind === "token").map((rule) => [rule.id, rule] as const);

describe("the list", () => {
  test("ids are unique and kebab-case, as are providers", () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, provider } of allRules) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(provider).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  test.each(named)("%s is explained", (id) => {
    const explanation = explain(id);
    expect(explanation?.title).toMatch(/^[A-Za-z0-9].*[^.]$/);
    expect(explanation?.opens).toBeTruthy();
    expect(explanation?.revoke).toBeTruthy();
    if (explanation?.url !== undefined) expect(new URL(explanation.url).protocol).toBe("https:");
  });

  test("no two rules have one title, and what is not a rule's id is not explained", () => {
    const titles = allRules.map(({ id }) => explain(id)?.title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    for (const id of ["", "constructor", "__proto__", "aws"]) expect(explain(id)).toBeUndefined();
  });
});

describe.each(named)("%s", (_, rule) => {
  test.each(["shortest", "longest", "any"] as const)(
    "%s examples are found in every syntax, the span exactly the secret",
    (length) => {
      const draw = seeded(7);
      for (let i = 0; i < 8; i++) {
        for (const { text, secret } of textsOf(rule, draw, length)) {
          const match = matchOf(rule, text, secret);
          // A built-in judges by the value how sure it is: what its rule says is the least for a random one.
          if (rule.kind === "built-in")
            expect(compareConfidence(match.confidence, rule.confidence)).toBeLessThanOrEqual(0);
          else expect(match, text).toMatchObject({ confidence: rule.confidence });
          expect(match).toMatchObject({ severity: rule.severity, provider: rule.provider, decodedFrom: [] });
        }
      }
    },
  );
});

describe.each(tokens)("%s: what is no such token", (_, rule) => {
  test("one glued to more of its own alphabet", () => {
    const draw = seeded(11);
    for (const layout of rule.layouts) {
      const token = exampleOfLayout(layout, draw, rule.check, "longest");
      const last = lastAlphabet(parsePattern(layout));
      for (const more of [1, 9]) {
        const glued = token + last.charAt(draw(last.length)).repeat(more);
        const found = scanFor(rule, `x = "${glued}"`).filter(
          (match) => match.rule === rule.id && match.span.start === 5,
        );
        // What is longer than this layout may be another one of the same rule: whole then, never a part.
        for (const match of found) expect(match.span.end, glued).toBe(5 + glued.length);
      }
    }
  });

  test("one that is glued to a word before it, where it begins with a letter or digit", () => {
    const draw = seeded(12);
    for (let i = 0; i < 4; i++) {
      const { before, secret, after } = exampleOf(rule, draw);
      const token = before + secret + after;
      const isGlued = /^[A-Za-z0-9]/.test(token);
      for (const letter of ["q", "7"])
        expect(idsFor(rule, `x = "${letter}${token}"`).includes(rule.id) && isGlued, token).toBe(false);
    }
  });

  test("one with another beginning", () => {
    const draw = seeded(13);
    for (const layout of rule.layouts.filter((text) => !text.startsWith("{"))) {
      const token = exampleOfLayout(layout, draw, rule.check);
      const wrong = [
        `${token.charAt(0) === "q" ? "z" : "q"}${token.slice(1)}`,
        `${token.slice(0, 2)}~${token.slice(3)}`,
      ];
      for (const text of wrong) {
        const held = scanFor(rule, `x = "${text}"`).filter((match) => match.rule === rule.id && match.span.start <= 6);
        expect(held, text).toEqual([]);
      }
    }
  });

  test("one that is too short", () => {
    const draw = seeded(14);
    for (const layout of rule.layouts) {
      const token = exampleOfLayout(layout, draw, rule.check, "shortest");
      const short = token.slice(0, -1);
      if (rule.layouts.some((other) => fits(other, short))) continue;
      expect(idsFor(rule, `x = "${short}"`), short).not.toContain(rule.id);
    }
  });

  test("a filler and a documented example", () => {
    const draw = seeded(15);
    for (const layout of rule.layouts) {
      for (const filler of ["x", "X", "0", "a", "*", "."]) {
        const text = filled(parsePattern(layout), draw, (length) => filler.repeat(length));
        expect(idsFor(rule, `x = "${text}"`), text).not.toContain(rule.id);
      }
      let isWritten = false;
      const example = filled(parsePattern(layout), draw, (length, characters) => {
        const drawn = Array.from({ length }, () => characters.charAt(draw(characters.length))).join("");
        isWritten ||= length >= 7;
        return length >= 7 ? `${drawn.slice(0, -7)}EXAMPLE` : drawn;
      });
      expect(isWritten && idsFor(rule, `x = "${example}"`).includes(rule.id), example).toBe(false);
    }
  });
});

describe("identifiers and what is public by design", () => {
  const identifiers = allRules.filter((rule) => rule.identifier);
  const usual = createEngine(allRules);

  test("there are rules for some", () => {
    expect(identifiers.length).toBeGreaterThan(20);
  });

  test.each(identifiers.map((rule) => [rule.id, rule] as const))("%s is not reported unless asked for", (_, rule) => {
    for (const { text } of textsOf(rule, seeded(31)))
      expect(usual.scan(toBytes(text)).matches.map((match) => match.rule)).not.toContain(rule.id);
  });
});

describe("checksums", () => {
  const checked = tokens.filter(([, rule]) => /crc32|routable/.test(rule.check ?? ""));

  test("there are rules with one", () => {
    expect(checked.length).toBeGreaterThan(3);
  });

  test.each(checked)("%s: a wrong one makes it low, and says so", (_, rule) => {
    const draw = seeded(16);
    for (let i = 0; i < 20; i++) {
      const { secret } = exampleOf(rule, draw);
      const last = secret.endsWith("a") ? "b" : "a";
      const wrong = secret.slice(0, -1) + last;
      const [match] = scan(`x = "${wrong}"`);
      expect(match).toMatchObject({
        rule: rule.id,
        confidence: "low",
        note: "checksum-wrong",
        span: { start: 5, end: 5 + wrong.length },
      });
    }
  });
});

/** The match at exactly the secret, by exactly this rule. */
function matchOf(rule: Rule, text: string, secret: string): Match {
  const bytes = toBytes(text);
  const matches = (rule.identifier ? asked : engine).scan(bytes).matches;
  const start = toBytes(text.slice(0, text.indexOf(secret))).length;
  const match = matches.find(({ span }) => span.start === start);
  const told = matches.map((one) => `${one.rule} ${one.span.start}-${one.span.end}`);
  if (!match || match.rule !== rule.id)
    expect.fail(`${rule.id} expected at ${start} in ${JSON.stringify(text)}, found: ${told.join(", ")}`);
  // The span is the secret (design section 10.3).
  expect(new TextDecoder().decode(bytes.subarray(match.span.start, match.span.end))).toBe(secret);
  expect(match.secret.reveal()).toBe(secret);
  return match;
}

function scan(text: string): readonly Match[] {
  return engine.scan(toBytes(text)).matches;
}

/** With the engine that has the rule. */
function scanFor(rule: Rule, text: string): readonly Match[] {
  return (rule.identifier ? asked : engine).scan(toBytes(text)).matches;
}

function idsFor(rule: Rule, text: string): readonly string[] {
  return scanFor(rule, text).map((match) => match.rule);
}

function fits(layout: string, text: string): boolean {
  return compileLayout(layout).expression.exec(text)?.[0].length === text.length;
}

/** The layout with every alphabet's part made by `fill`. */
function filled(
  parts: readonly Part[],
  draw: (below: number) => number,
  fill: (length: number, characters: string) => string,
): string {
  return parts
    .map((part) => {
      if (part.kind === "plain") return part.text;
      if (part.kind === "characters") return fill(part.lengths[0]?.[0] ?? 0, part.characters);
      if (part.kind === "either") return filled(part.branches[draw(part.branches.length)] ?? [], draw, fill);
      return "";
    })
    .join("");
}
