import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { parseCall } from "../../../src/hook/parse-call.ts";

test("stages and options", () => {
  expect(parseCall(["staged"])).toMatchObject({ stage: "staged", raw: {} });
  expect(
    parseCall(["staged", "--amend", "--format=json", "--max-size", "1MB", "--no-progress", "--show-secrets"]),
  ).toMatchObject({
    stage: "staged",
    raw: { amend: true, format: ["json"], maxSize: "1MB", progress: false, showSecrets: true },
  });
  expect(parseCall(["hook", "pre-commit", "a.txt", "b.txt"])).toMatchObject({ stage: "pre-commit" });
  expect(parseCall(["hook", "commit-msg", ".git/COMMIT_EDITMSG"])).toMatchObject({
    stage: "commit-msg",
    file: ".git/COMMIT_EDITMSG",
  });
  expect(parseCall(["hook", "commit-msg", "--strict", "--", "-odd"])).toMatchObject({
    file: "-odd",
    raw: { strict: true },
  });
});

test.each([
  [["staged", "a.txt"], "takes no paths"],
  [["staged", "--wat"], "--wat"],
  [["staged", "--strict=yes"], "--strict"],
  [["staged", "--format"], "--format"],
  [["hook"], "no hook stage"],
  [["hook", "post-merge"], '"post-merge"'],
  [["hook", "commit-msg"], "needs the file"],
])("%j is wrong usage", (argv, message) => {
  expect(() => parseCall(argv)).toThrow(UsageError);
  expect(() => parseCall(argv)).toThrow(message);
});
