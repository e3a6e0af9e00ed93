import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ScanError, UsageError } from "../../../src/core/error.ts";
import { readBaseline } from "../../../src/policy/baseline.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";
import { mostPolicyBytes, readPolicyFile } from "../../../src/policy/policy-file.ts";
import { createFolder } from "../../support/git.ts";

const isPosix = process.platform !== "win32";

/** What a repository may put where config and baseline are looked for. */
const hostile: Readonly<Record<string, (file: string) => void>> = {
  ...(isPosix && {
    "a link to a device without an end": (file) => symlinkSync("/dev/zero", file),
    "a link to a terminal": (file) => symlinkSync("/dev/tty", file),
    "a link to itself": (file) => symlinkSync(file, file),
  }),
  "a folder": (file) => mkdirSync(file),
  "a file of more than 32 MB": (file) => {
    writeFileSync(file, "{}");
    truncateSync(file, mostPolicyBytes + 1);
  },
};

test.each(Object.entries(hostile))("%s is refused, not read", async (_name, make) => {
  const file = join(createFolder(), "policy.json");
  make(file);
  await expect(readPolicyFile(file, "policy.json", "config")).rejects.toThrow(ScanError);
  await expect(readBaseline(file)).rejects.toThrow(ScanError);
});

test("a file, and a link to one, is read whole; none is null", async () => {
  const folder = createFolder();
  const text = `{"a":"${"é".repeat(100_000)}"}`;
  writeFileSync(join(folder, "a"), text);
  expect(await readPolicyFile(join(folder, "a"), "a", "config")).toBe(text);
  if (isPosix) {
    symlinkSync("a", join(folder, "b"));
    expect(await readPolicyFile(join(folder, "b"), "b", "config")).toBe(text);
  }
  expect(await readPolicyFile(join(folder, "none"), "none", "config")).toBeNull();
});

// Each is small as a text, and takes hundreds of times its size once it is parsed.
test.each([
  ["lists in lists", "[".repeat(1_000_000)],
  ["lists in lists, closed", "[".repeat(200_000) + "]".repeat(200_000)],
  ["objects in objects", '{"a":'.repeat(200_000)],
  ["a million objects", `{"ignore":[${"{},".repeat(1_000_001)}{}]}`],
])("%s are refused before they are parsed", (_name, source) => {
  expect(() => parseConfig(source, "x.json")).toThrow(UsageError);
  expect(() => parseConfig(source, "x.json")).toThrow(/nested|more than/);
});

test("brackets and braces in a text are none", () => {
  expect(parseConfig(JSON.stringify({ ignore: ["\\[".repeat(120), '\\"\\{x'] }), "x.json").ignore).toHaveLength(2);
});
