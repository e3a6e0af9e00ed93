import { describe, expect, test } from "vitest";
import { shardOf } from "../../../../src/scan/history/shard-option.ts";

test("a shard is typed as its number and how many there are", () => {
  expect(shardOf("1/1", {})).toEqual({ index: 0, count: 1 });
  expect(shardOf("2/4", {})).toEqual({ index: 1, count: 4 });
  expect(shardOf("1000/1000", {})).toEqual({ index: 999, count: 1000 });
});

test.each(["", "2", "0/4", "5/4", "1/0", "1/1001", "-1/4", "1.5/4", "1/4/2", "one/two", " 1/4", "AUTO"])(
  "%j is none",
  (typed) => {
    expect(() => shardOf(typed, { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "2" })).toThrow("is not a shard");
  },
);

describe("auto reads what CI sets", () => {
  test.each([
    // GitHub Actions: strategy.job-index counts from 0.
    [
      { LEAKSCAN_SHARD_INDEX: "0", LEAKSCAN_SHARD_COUNT: "4" },
      { index: 0, count: 4 },
    ],
    // GitLab: CI_NODE_INDEX counts from 1.
    [
      { CI_NODE_INDEX: "4", CI_NODE_TOTAL: "4" },
      { index: 3, count: 4 },
    ],
    // Kubernetes: JOB_COMPLETION_INDEX counts from 0, and the manifest has to say how many.
    [
      { JOB_COMPLETION_INDEX: "3", LEAKSCAN_SHARD_COUNT: "4" },
      { index: 3, count: 4 },
    ],
    // What people set themselves goes before what CI sets.
    [
      { LEAKSCAN_SHARD_INDEX: "1", LEAKSCAN_SHARD_COUNT: "8", CI_NODE_INDEX: "1", CI_NODE_TOTAL: "2" },
      { index: 1, count: 8 },
    ],
  ])("%j", (env, shard) => {
    expect(shardOf("auto", env)).toEqual(shard);
  });

  test("and says which variables are missing or wrong", () => {
    expect(() => shardOf("auto", {})).toThrow("no index and count");
    expect(() => shardOf("auto", { CI_NODE_INDEX: "" })).toThrow("no index and count");
    expect(() => shardOf("auto", { JOB_COMPLETION_INDEX: "0" })).toThrow(
      "JOB_COMPLETION_INDEX and LEAKSCAN_SHARD_COUNT",
    );
    expect(() => shardOf("auto", { CI_NODE_INDEX: "0", CI_NODE_TOTAL: "2" })).toThrow(
      "CI_NODE_INDEX and CI_NODE_TOTAL",
    );
  });
});
