/** What the build writes of the rules finds what the rules themselves do. */
import { describe, expect, test } from "vitest";
import { compileRules } from "../../../../src/detect/pattern/compile.ts";
import { ContextWords } from "../../../../src/detect/locate/context.ts";
import { createEngine } from "../../../../src/detect/create.ts";
import { runLengths } from "../../../../src/detect/prefilter/prefilter.ts";
import { prepareIndex } from "../../../../src/detect/pattern/prepared-index.ts";
import { indexRules } from "../../../../src/detect/pattern/rule-index.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { openRules, preparedIndexOf, rulesText } from "../../../../src/rules/prepared.ts";
import { textsOf } from "../../../support/rule-texts.ts";
import { seeded } from "../../../support/secrets.ts";

const plainIndex = indexRules(allRules);
const prepared = { count: allRules.length, text: rulesText(allRules), index: prepareIndex(allRules, plainIndex) };
const opened = openRules(prepared);
const plain = compileRules(allRules);
const quick = compileRules(opened);

describe("the rules", () => {
  test("are the same, one by one and as a list", () => {
    const fresh = openRules(prepared);
    for (const at of [allRules.length - 1, 500, 0]) expect(fresh[at]).toEqual(allRules[at]);
    expect(fresh.length).toBe(allRules.length);
    expect([...fresh]).toEqual([...allRules]);
    expect(JSON.stringify(fresh)).toBe(JSON.stringify(allRules));
    expect(fresh.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(fresh[allRules.length]).toBeUndefined();
    expect(fresh.findIndex(({ id }) => id === "jwt")).toBe(allRules.findIndex(({ id }) => id === "jwt"));
  });

  test("are not looked at where an engine is made of them", () => {
    const unread = openRules({ ...prepared, text: "" });
    expect(() => createEngine(unread).scan(toBytes("const window = parse(invoice);\n".repeat(20)))).not.toThrow();
    expect(() => unread[0]).toThrow();
  });

  test("make an engine of the same version, without being looked at", () => {
    const { version } = createEngine(allRules);
    expect(createEngine(openRules({ ...prepared, text: "" })).version).toBe(version);
    expect(createEngine(allRules.slice(1)).version).not.toBe(version);
    expect(createEngine(allRules, { identifiers: true }).version).not.toBe(version);
  });

  test("are found by the index that was prepared for them", () => {
    expect(quick.heads).toEqual(plain.heads);
    expect(preparedIndexOf(opened)).toBe(prepared.index);
    expect(preparedIndexOf(allRules)).toBeUndefined();
  });
});

describe("the index", () => {
  test("has the same tables", () => {
    expect(quick.heads).toEqual(plain.heads);
    expect(quick.gates).toEqual(plain.gates);
    expect(quick.hasNear).toBe(plain.hasNear);
    expect(quick.builtIn).toEqual(plain.builtIn);
    expect(quick.near().lengths).toEqual(plain.near().lengths);
  });

  test("finds the same tokens by every beginning, and none elsewhere", () => {
    const keys = [...plainIndex.tokens.keys()];
    expect(keys.length).toBeGreaterThan(250);
    for (const key of [...keys, ...keys.map((key) => key ^ 1), ...keys.map((key) => key ^ 0x800000), 0, 0x090a09]) {
      const bytes = Uint8Array.of(key >> 16, key >> 8, key);
      expect(told(quick.tokens(bytes, 0))).toEqual(told(plain.tokens(bytes, 0)));
    }
  });

  test("finds the same shapes by every length", () => {
    for (let length = 0; length <= runLengths; length++)
      expect(told(quick.shapes.get(length))).toEqual(told(plain.shapes.get(length)));
  });

  test("finds the same rules by every word of a name", () => {
    const words = allRules.flatMap((rule) => (rule.kind === "named" ? rule.names.flat() : []));
    for (const word of [...words, ...words.map((one) => one.slice(1)), "", "constructor"])
      expect(told(quick.named.get(word))).toEqual(told(plain.named.get(word)));
  });

  test("finds the same words near a value, and in names of one provider's", () => {
    const words = allRules.flatMap((rule) => [...(rule.exact ?? []), ...(rule.kind === "near" ? rule.words : [])]);
    for (const word of new Set([...words, ...words.map((one) => `${one}key`), "nothing", "a"])) {
      const bytes = toBytes(`my_${word} = ${word.toUpperCase()}`);
      expect(wordsIn(quick.near().words, bytes)).toEqual(wordsIn(plain.near().words, bytes));
      expect(wordsIn(quick.exact(), bytes)).toEqual(wordsIn(plain.exact(), bytes));
    }
  });

  test("is refused where a word cannot wait", () => {
    const words = new ContextWords<number>();
    words.add("x", 1);
    expect(() => words.waiting()).toThrow("one letter");
  });
});

test("an example of every rule is found alike", () => {
  const [one, other] = [createEngine(allRules), createEngine(opened)];
  expect(other.version).toBe(one.version);
  allRules.forEach((rule, index) => {
    const bytes = toBytes(
      textsOf(rule, seeded(index), "any")
        .map(({ text }) => text)
        .join("\n\n"),
    );
    expect(told(other.scan(bytes).matches)).toEqual(told(one.scan(bytes).matches));
  });
});

/** What compiled rules are, with what they make when asked. */
function told(list: readonly object[] = []): unknown {
  return list.map((one) =>
    Object.entries(one).map(([key, value]) => [
      key,
      typeof value === "function" ? madeBy(value as () => unknown) : value,
    ]),
  );
}

function madeBy(make: () => unknown): unknown {
  const made = make();
  if (made instanceof ContextWords) return made.waiting();
  return Array.isArray(made) ? made.map(layoutOf) : layoutOf(made);
}

function layoutOf(made: unknown): unknown {
  return made instanceof RegExp ? String(made) : { ...(made as object) };
}

function wordsIn<T>(words: ContextWords<T>, bytes: Uint8Array): unknown {
  const found: unknown[] = [];
  words.each(bytes, 0, bytes.length, (value, end) =>
    found.push([typeof value === "object" ? told([value as object]) : value, end]),
  );
  return found;
}
