import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DiskSort, type SortedLine } from "../../../src/audit/join/disk-sort.ts";
import { createFolder } from "../../support/git.ts";

async function all(sort: DiskSort): Promise<SortedLine[]> {
  const lines: SortedLine[] = [];
  for await (const line of sort.sorted()) lines.push(line);
  return lines;
}

test("yields what a stable sort in memory yields, however small its runs are, and as often as it is asked", async () => {
  const folder = createFolder("sort");
  const line = fc.record({ key: fc.stringMatching(/^[a-c]{0,2}$/), text: fc.stringMatching(/^[\tx\u2028é]{0,4}$/) });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), async (lines, runLength) => {
      const sort = new DiskSort(join(folder, String(number++)), { runLength });
      for (const one of lines) await sort.add(one);
      const expected = lines.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      expect(await all(sort)).toEqual(expected);
      expect(await all(sort)).toEqual(expected);
      await sort.close();
    }),
    { numRuns: 40 },
  );
  expect(readdirSync(folder)).toEqual([]);
});
