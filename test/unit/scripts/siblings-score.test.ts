/** How a scan of the siblings is scored. The values are words, so that none of them looks like a secret. */
import { describe, expect, test } from "vitest";
import { judge, reportedByPath } from "../../../scripts/siblings/score.mjs";
import type { Expected, Reported } from "../../../scripts/siblings/score.mjs";

const wanted = (start: number, end: number, confidence: Expected["confidence"] = "counts"): Expected => ({
  start,
  end,
  value: "the value",
  confidence,
});
const got = (
  start: number,
  end: number,
  confidence: Reported["confidence"] = "medium",
  secret = "other",
): Reported => ({
  start,
  end,
  secret,
  confidence,
});

describe("a file with a value", () => {
  test("nothing reported is a miss", () => {
    expect(judge([wanted(5, 9)], [])).toEqual({ found: false, exact: false, extra: false, loud: false });
  });

  test("the same span is exact, another one that overlaps is only found", () => {
    expect(judge([wanted(5, 9)], [got(5, 9)])).toMatchObject({ found: true, exact: true });
    expect(judge([wanted(5, 9)], [got(4, 10)])).toMatchObject({ found: true, exact: false, extra: false });
  });

  test("the value itself is exact where another span holds its encoded form", () => {
    expect(judge([wanted(5, 9)], [got(4, 10, "high", "the value")])).toMatchObject({ exact: true });
  });

  test("low confidence doesn't count", () => {
    expect(judge([wanted(5, 9)], [got(5, 9, "low")])).toMatchObject({ found: false, exact: false });
  });

  test("each value must be found", () => {
    expect(judge([wanted(5, 9), wanted(20, 24)], [got(5, 9)])).toMatchObject({ found: false });
  });

  test("a report beside the value is one too many, unless it is low", () => {
    expect(judge([wanted(5, 9)], [got(5, 9), got(9, 12)])).toMatchObject({ found: true, extra: true });
    expect(judge([wanted(5, 9)], [got(5, 9), got(9, 12, "low")])).toMatchObject({ extra: false });
  });

  test("a weak password must be low", () => {
    expect(judge([wanted(5, 9, "low")], [got(5, 9, "low")])).toMatchObject({ found: true, exact: true, loud: false });
    expect(judge([wanted(5, 9, "low")], [got(5, 9)], "src/db.ts")).toMatchObject({ found: true, loud: false });
    expect(judge([wanted(5, 9, "low")], [got(5, 9)], "config.sample.yml")).toMatchObject({ found: true, loud: true });
  });
});

test("a quiet file is wrong where something counts", () => {
  expect(judge([], [got(0, 4, "low")])).toMatchObject({ extra: false });
  expect(judge([], [got(0, 4)])).toMatchObject({ extra: true });
});

test("lines and columns of a report become offsets, whatever ends the lines", () => {
  const text = "one\r\ntwo three\nfour";
  const places = [
    { path: "a", line: 2, column: 5, endLine: 2, endColumn: 10 },
    { path: "a", line: 3, column: 1, endLine: 3, endColumn: 5 },
  ];
  const found = reportedByPath([{ secret: "x", confidence: "high", places }], () => text).get("a") ?? [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["three", "four"]);
});
