/** Rules for values under a name and near a word: those they find, and those they leave. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import { exampleName, exampleOfLayout } from "../../../src/detect/pattern/example.ts";
import { parsePattern } from "../../../src/detect/pattern/parse.ts";
import { compileLayout } from "../../../src/detect/pattern/layout.ts";
import { toBytes } from "../../../src/detect/text.ts";
import type { Match } from "../../../src/core/match.ts";
import { allRules } from "../../../src/rules/all.ts";
import { seeded } from "../../support/secrets.ts";
import { lastAlphabet } from "../../support/last-alphabet.ts";

/** The engine that everybody has who sets no option. */
const engine = createEngine(allRules);

describe.each(allRules.filter((rule) => rule.kind === "named").map((rule) => [rule.id, rule] as const))(
  "%s: what is no such value",
  (_, rule) => {
    const nameOf = (i: number): string => exampleName(rule.names[i % rule.names.length] as readonly string[]);

    test("of another length, it is at most what its name alone promises", () => {
      const draw = seeded(21);
      rule.names.forEach((_words, i) => {
        const value = exampleOfLayout(rule.layouts[0] as string, draw, rule.check);
        for (const wrong of [value.slice(0, -1), `${value}a`]) {
          if (rule.layouts.some((layout) => fits(layout, wrong))) continue;
          expect(ids(`${nameOf(i)}=${wrong}\n`), wrong).not.toContain(rule.id);
        }
      });
    });

    test("under a name that says something else", () => {
      const draw = seeded(22);
      const value = exampleOfLayout(rule.layouts[0] as string, draw, rule.check);
      expect(ids(`colour=${value}\nintegrity: "${value}"\n`)).not.toContain(rule.id);
      for (const word of rule.notNames ?? [])
        expect(ids(`${nameOf(0)}_${word.toUpperCase()}=${value}\n`), word).not.toContain(rule.id);
    });

    test("fillers, templates and examples", () => {
      const length = exampleOfLayout(rule.layouts[0] as string, seeded(1), rule.check).length;
      for (const value of [
        "x".repeat(length),
        "0".repeat(length),
        `\${${"A".repeat(length - 3)}}`,
        `<${"a".repeat(length - 2)}>`,
      ]) {
        rule.names.forEach((_words, i) => expect(ids(`${nameOf(i)}=${value}\n`), value).toEqual([]));
      }
    });
  },
);

describe("values that nothing but a word near them gives away", () => {
  const near = allRules.filter((rule) => rule.kind === "near");

  test("are none of the rule's without the word, or with it two lines above", () => {
    const draw = seeded(31);
    for (const rule of near) {
      for (const layout of rule.layouts) {
        const value = exampleOfLayout(layout, draw, rule.check, "shortest");
        expect(ids(`x: "${value}"\n`), rule.id).not.toContain(rule.id);
        // The word may be a part of the value itself.
        if (rule.words.some((word) => value.toLowerCase().includes(word))) continue;
        expect(ids(`${rule.words[0]} token\n\n\nx: "${value}"\n`), rule.id).not.toContain(rule.id);
      }
    }
  });

  test("are none glued to more of their own alphabet, nor one character short", () => {
    const draw = seeded(32);
    for (const rule of near) {
      for (const layout of rule.layouts) {
        const value = exampleOfLayout(layout, draw, rule.check, "longest");
        const last = lastAlphabet(parsePattern(layout));
        for (const wrong of [
          `${value}${last.charAt(draw(last.length))}`,
          exampleOfLayout(layout, draw, rule.check, "shortest").slice(0, -1),
        ]) {
          if (rule.layouts.some((other) => fits(other, wrong))) continue;
          expect(ids(`${rule.words[0]} token: "${wrong}"\n`), `${rule.id} ${wrong}`).not.toContain(rule.id);
        }
      }
    }
  });
});

function scan(text: string): readonly Match[] {
  return engine.scan(toBytes(text)).matches;
}

function ids(text: string): readonly string[] {
  return scan(text).map(({ rule }) => rule);
}

function fits(layout: string, text: string): boolean {
  return compileLayout(layout).expression.exec(text)?.[0].length === text.length;
}
