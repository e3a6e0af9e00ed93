/**
 * Tests of entropy and words must not throw away true secrets. Here 2,000 in each line, of which none may be missed;
 * `node bench/engine/true-secrets.mjs` draws 100,000 and prints how many are.
 */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../src/detect/create.ts";
import { toBytes } from "../../../src/detect/text.ts";
import { allRules } from "../../../src/rules/all.ts";
import { randomLines } from "../../../scripts/fixtures/random-lines.mjs";
import { awsSecret, seeded } from "../../support/secrets.ts";

const engine = createEngine(allRules);

describe("2,000 random values", () => {
  test.each(randomLines())("$form", ({ form, draw }) => {
    const random = seeded(2026);
    const missed: string[] = [];
    for (let i = 0; i < 2000; i++) {
      const { text, value, start } = draw(random);
      const match = engine
        .scan(toBytes(text))
        .matches.find(({ span }) => span.start === start && span.end === start + value.length);
      if (match === undefined || match.confidence === "low") missed.push(value);
    }
    // Of a password a few look made up of words.
    expect(missed.length, missed.join(" ")).toBeLessThanOrEqual(form.startsWith("password") ? 4 : 0);
  });
});

describe("true secrets that look a little like something else", () => {
  const random = seeded(5);
  const around = (from: number, word: string): string =>
    awsSecret(random).slice(0, from) + word + awsSecret(random).slice(0, 40 - from - word.length);

  test.each([
    ["begins with /", (): string => around(0, "/")],
    ["begins with +", (): string => around(0, "+")],
    ["ends with /", (): string => around(39, "/")],
    ["begins and holds /", (): string => `/${around(11, "/").slice(1)}`],
    ["holds a word", (): string => around(9, "false")],
    ["holds another word", (): string => around(20, "test")],
    ["holds no digit", (): string => around(0, "").replaceAll(/[0-9]/g, "k")],
    ["holds five equal characters", (): string => around(7, "ddddd")],
    ["holds four in sequence", (): string => around(13, "abcd")],
  ])("%s", (_, draw) => {
    for (let i = 0; i < 100; i++) {
      const value = draw();
      for (const text of [`AWS_SECRET_ACCESS_KEY=${value}\n`, `aws_secret_access_key: "${value}" # enabled: false\n`]) {
        expect(
          engine.scan(toBytes(text)).matches.map(({ secret }) => secret.reveal()),
          text,
        ).toEqual([value]);
      }
    }
  });
});
