/** The list of places is what docs/places.md says and what the report's schema knows. `npx vitest run FILE -u` writes the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gitPlaces } from "../../../src/core/places.ts";
import type { PlaceScan } from "../../../src/core/places.ts";

const root = join(import.meta.dirname, "../../..");
const columns: readonly PlaceScan[] = ["history", "range", "pre-push", "pre-receive", "action", "staged", "commit-msg"];

test("docs/places.md is this list", async () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const page = [
    "# Places\n\n",
    "Every place in git that can hold a secret, and which scan comes upon it. `staged` is the pre-commit hook too, and the\n",
    "Action scans a push or a pull request as `range` does. Written from `src/core/places.ts` by its test.\n\n",
    row(["place", "`source` in reports", ...columns.map((name) => (name === "action" ? "Action" : `\`${name}\``))]),
    row(["---", "---", ...columns.map(() => ":-:")]),
    ...gitPlaces.map(({ what, source, scans }) =>
      row([what, `\`${source}\``, ...columns.map((name) => (scans.includes(name) ? "x" : ""))]),
    ),
    "\nMerges, renames and the range of commits decide what counts as brought; see [decisions.md](decisions.md). Names of refs are those\n",
    "that are pushed; in `range` those that point into the range. An author or committer is known to `commit-msg` only where git's\n",
    "environment names them.\n\n",
    "Not scanned: reflog messages, `.git/config`, hooks, and what else of `.git` never leaves a clone. Submodules and Git LFS content lie\n",
    "in other stores; their names and pointers are scanned, and reports list them.\n",
  ];
  await expect(page.join("")).toMatchFileSnapshot(join(root, "docs/places.md"));
});

test("docs/report.schema.json knows every source", () => {
  const schema = JSON.parse(readFileSync(join(root, "docs/report.schema.json"), "utf8"));
  const known: readonly string[] = schema.$defs.place.properties.source.enum;
  expect([...known].sort()).toEqual(
    [...new Set([...gitPlaces.map(({ source }) => source), "file", "index", "stdin"])].sort(),
  );
});
