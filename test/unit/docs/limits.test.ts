/** docs/limits.md against the code: its numbers, and the words that reports use. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mostFetching } from "../../../src/action/run.ts";
import { longestCustomMatch } from "../../../src/core/custom-rule.ts";
import { mostSlowDigests } from "../../../src/core/fingerprint.ts";
import { completeBounds } from "../../../src/detect/complete.ts";
import { customBounds } from "../../../src/detect/runtime/custom.ts";
import { mostPaths, mostWork } from "../../../src/exposure/held-trees.ts";
import { deepestTag } from "../../../src/exposure/refs.ts";
import { defaultMaxSize, mostRestarts } from "../../../src/git/objects/cat-file-answers.ts";
import { deepestPath } from "../../../src/git/path.ts";
import { mostOutput } from "../../../src/git/run.ts";
import { en } from "../../../src/messages/en/report.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { ko } from "../../../src/messages/ko/report.ts";
import { maxAlternateDepth, maxDirectories } from "../../../src/pack/locate.ts";
import { maxChain } from "../../../src/pack/read.ts";
import { deepestExtends, mostConfigFiles } from "../../../src/policy/config/layers.ts";
import { mostYamlOrToml } from "../../../src/policy/texts/parse.ts";
import { deepestNesting, mostParts } from "../../../src/policy/texts/json.ts";
import { mostCustomRules } from "../../../src/policy/custom/custom-rules.ts";
import { largestProgram } from "../../../src/policy/custom/expressions.ts";
import { mostGlobCharacters, mostGlobLength, mostGlobs, mostNested } from "../../../src/policy/globs/check.ts";
import { mostGlobStates } from "../../../src/policy/globs/walk.ts";
import { mostPolicyBytes } from "../../../src/policy/policy-file.ts";
import { mostListing } from "../../../src/sources/files/listing.ts";
import { mostHeads } from "../../../src/sources/head-locations.ts";
import { mostNamed } from "../../../src/sources/history/store-check.ts";
import { mostRepeated } from "../../../src/sources/range/tree-diff.ts";
import { alwaysAllowed } from "../../../src/unpack/budget.ts";
import { defaultBounds } from "../../../src/unpack/unpack.ts";

const page = readFileSync(new URL("../../../docs/limits.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.slice(1, -1).split("|"))
  .map(([what = "", limit = "", , word = ""]) => ({ what: what.trim(), limit, words: quoted(word) }));

/** The numbers of each row's limit, in the order in which they stand there. */
const numbers: Readonly<Record<string, readonly (number | string)[]>> = {
  "a path pattern in the config": [mostGlobLength],
  "path patterns in the config (`ignore`, `acceptUnread`)": [mostGlobs, mostGlobCharacters],
  "braces in each other in a path pattern": [mostNested],
  "matching the path patterns of one config": [mostGlobStates],
  "config and baseline": [mostPolicyBytes],
  "objects and lists in config and baseline": [mostParts, deepestNesting],
  "a config in YAML or TOML": [mebibytes(mostYamlOrToml)],
  "configs that extend each other": [deepestExtends, mostConfigFiles],
  "custom rules in the config": [mostCustomRules],
  "a custom rule's expression, compiled": [largestProgram],
  "custom rules' and `allow`'s expressions in one blob": [customBounds.steps],
  "a match of a custom rule": [longestCustomMatch],
  "slow digests for baseline entries of versions before 0.2, in one run": [mostSlowDigests],
  "matches in one blob": [completeBounds.matches],
  "decoded text (base64, hex) of one blob": [mebibytes(completeBounds.decodedBytes)],
  "encodings inside each other": [completeBounds.depth],
  "a blob or file": [mebibytes(defaultMaxSize)],
  "containers inside each other (zip in tar in gzip)": [defaultBounds.maxDepth],
  "entries of containers, of one blob": [defaultBounds.maxEntries],
  "bytes that come out of one blob": [mebibytes(defaultBounds.maxBytes)],
  "bytes that come out of one blob, by its length": [defaultBounds.maxRatio, mebibytes(alwaysAllowed)],
  "equal trees at several paths, in a range": [mostRepeated],
  "paths of one blob in a history": [mostPaths, mostWork],
  "folders in a path that is named": [deepestPath],
  "tags of tags": [deepestTag],
  "missing objects that are named one by one": [mostNamed],
  "last commits of a push whose lines reports point at": [mostHeads],
  "waiting for git's list of files (`files`), in one run": [mostListing / 1000],
  "output of one git that is held at once": [mebibytes(mostOutput)],
  "starts of git behind damaged objects": [mostRestarts],
  "object stores that borrow from each other": [maxAlternateDepth, maxDirectories],
  // The second is git's own.
  "objects of a pack that are stored against each other": [maxChain, 4095],
  "fetching what a shallow checkout lacks, in the Action": [mostFetching / 60_000],
  memory: [],
  "open files": [],
};

test("each row's numbers are those of the code, and no row goes unchecked", () => {
  expect(rows.map(({ what }) => what)).toEqual(Object.keys(numbers));
  for (const { what, limit } of rows) {
    const written = limit.match(/\d[\d,]*(?: MiB)?/g)?.map((one) => one.replace(/,$/, "")) ?? [];
    const expected = (numbers[what] ?? []).map((one) => (typeof one === "number" ? one.toLocaleString("en-US") : one));
    expect(written, what).toEqual(expected);
  }
});

test.each([en, ja, ko])("each word has a sentence in $language", (messages) => {
  const words = rows.flatMap((row) => row.words);
  expect(words.length).toBeGreaterThan(10);
  for (const word of words) expect(messages.unread(word), word).not.toBe(word);
});

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toLocaleString("en-US")} MiB`;
}
