import fc from "fast-check";
import { expect, test } from "vitest";
import { cutEnd, cutMiddle, displayWidth, padEnd, wrap } from "../../../../src/report/terminal/width.ts";
import { ja } from "../../../../src/messages/ja/report.ts";
import { ko } from "../../../../src/messages/ko/report.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["日本語", 6],
  ["ｱｲｳ", 3],
  ["ＡＢ", 4],
  ["한국어", 6],
  ["\u1112\u1161\u11ab", 2],
  ["e\u0301", 1],
  ["が", 2],
  ["か\u3099", 2],
  ["😀", 2],
  ["👨‍👩‍👧", 2],
  ["❤\ufe0f", 2],
  ["…", 1],
  ["𠮷", 2],
  ["é", 1],
])("%s takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

const text = fc.string({
  unit: fc.constantFrom("a", "bc", " ", "日", "語", "か", "カ", "。", "(", "한", "é", "😀", "/"),
  maxLength: 60,
});

test("cutting keeps within the columns and pads to exactly them", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (given, columns) => {
      for (const cut of [cutEnd(given, columns), cutMiddle(given, columns)]) {
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
        expect(displayWidth(padEnd(cut, columns))).toBe(columns);
      }
      if (displayWidth(given) <= columns) expect(cutMiddle(given, columns)).toBe(given);
    }),
  );
});

test("a cut path keeps its end", () => {
  expect(cutMiddle("packages/server/src/config/production.env", 24)).toBe("package…g/production.env");
  expect(cutEnd("設定ファイルを整理", 9)).toBe("設定ファ…");
});

test("wrapping loses nothing but spaces, and keeps lines within the columns where words allow it", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 40 }), (given, columns) => {
      const lines = wrap(given, columns);
      expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
      for (const line of lines) if (displayWidth(line) > columns) expect(line.trim()).not.toMatch(/ /);
    }),
  );
});

test("Japanese breaks before a word, not before its ending or punctuation", () => {
  const lines = wrap(ja.found.historyKeeps, 40);
  expect(lines.length).toBeGreaterThan(2);
  for (const [index, line] of lines.entries()) {
    expect(displayWidth(line)).toBeLessThanOrEqual(40);
    if (!/[、。]$/.test(lines[index - 1] ?? "。")) expect(line).not.toMatch(/^[、。)ー\p{Script=Hiragana}]/u);
  }
  expect(wrap("設定を見る。", 11)).toEqual(["設定を", "見る。"]);
  expect(wrap("漢".repeat(30), 20).map(displayWidth)).toEqual([20, 20, 20]);
});

test("Korean breaks at spaces alone", () => {
  for (const line of wrap(ko.found.historyKeeps, 40))
    expect(ko.found.historyKeeps.split(" ")).toEqual(expect.arrayContaining(line.split(" ")));
});

test("a word that is wider than the line is left whole", () => {
  expect(wrap("run leakscan-with-a-very-long-name now", 12)).toEqual(["run", "leakscan-with-a-very-long-name", "now"]);
});
