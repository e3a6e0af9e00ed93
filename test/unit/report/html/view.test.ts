/** The page's view in its address, what the list shows of it, and links to hosts. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { severities } from "../../../../src/core/severity.ts";
import { openModel } from "../../../../src/report/html/app/model.ts";
import { rowsOf, select } from "../../../../src/report/html/app/select.ts";
import {
  groupWords,
  plainView,
  readView,
  sortWords,
  stateWords,
  type View,
  writeView,
} from "../../../../src/report/html/app/view.ts";
import { commitLink, lineLink, webAddress } from "../../../../src/report/text/host-links.ts";
import { pageData } from "../../../../src/report/html/page-data.ts";
import { tell } from "../../../../src/report/masked-report.ts";
import { reportOptions } from "../../../support/reports.ts";
import { sampleReport } from "../../../support/sample-report.ts";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const views: fc.Arbitrary<View> = fc.record({
  search: text,
  severities: fc.subarray([...severities]),
  states: fc.subarray([...stateWords]),
  provider: text,
  repository: text,
  path: text,
  author: text,
  ref: text,
  sort: fc.constantFrom(...sortWords),
  group: fc.constantFrom(...groupWords),
  open: fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 3 }),
  zoom: fc.option(
    fc.tuple(fc.nat(1e9), fc.integer({ min: 1e9 + 1, max: 2e9 })).map(([a, b]) => [a, b] as const),
    { nil: undefined },
  ),
  language: fc.constantFrom(undefined, "en", "ja", "ko"),
  theme: fc.constantFrom("auto", "light", "dark"),
});

test("a view in the address reads as it was written", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readView(`#${writeView(view)}`)).toEqual(view);
    }),
  );
  expect(writeView(plainView)).toBe("");
});

test("any address reads as some view, and a fingerprint alone opens its finding", () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(sortWords).toContain(readView(hash).sort);
    }),
  );
  expect(readView(`#${"a".repeat(32)}`)).toEqual({ ...plainView, open: ["a".repeat(32)] });
});

const options = reportOptions();
const { items } = openModel(
  pageData(tell(sampleReport(200), options), new Date("2026-11-22T10:20:30Z"), options, 1000),
);

test("the list holds what passes every filter, and in each order the same findings", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sortWords),
      fc.subarray([...stateWords]),
      fc.subarray([...severities]),
      (sort, states, levels) => {
        const view = { ...plainView, sort, states, severities: levels };
        const found = select(items, view);
        expect(new Set(found)).toEqual(
          new Set(
            items.filter(
              ({ data }) =>
                (states.length > 0 ? states.includes(data.state) : !["unsure", "suppressed"].includes(data.state)) &&
                (levels.length === 0 || levels.includes(data.severity)),
            ),
          ),
        );
      },
    ),
  );
});

test("worst first: proved active, then what branches hold, by severity, then what is still at HEAD", () => {
  const found = select(items, plainView);
  expect(found[0]?.data.verdict?.status).toBe("live");
  const ranks = found
    .slice(1)
    .map(
      ({ data }) =>
        (data.state === "unreachable" ? 100 : 0) +
        severities.indexOf(data.severity) * 10 +
        stateWords.indexOf(data.state),
    );
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test("by date: what has none comes last both ways", () => {
  const undated = items.map((item, index) => (index % 3 === 0 ? { ...item, from: undefined, until: undefined } : item));
  for (const sort of ["newest", "oldest", "longest"] as const) {
    const known = select(undated, { ...plainView, sort }).map(({ from }) => from !== undefined);
    expect(known.lastIndexOf(true)).toBeLessThan(known.indexOf(false));
  }
});

test("groups: each finding stands below the heading of each of its files", () => {
  const found = select(items, plainView);
  const rows = rowsOf(found, "file");
  const headings = rows.flatMap((row) => (row.kind === "group" ? [row.key] : []));
  expect(new Set(headings)).toEqual(new Set(found.flatMap(({ places }) => places.map(({ path }) => path ?? ""))));
  expect(headings).toHaveLength(new Set(headings).size);
  expect(rowsOf(found, "none")).toHaveLength(found.length);
});

const oid = "1a2b3c4d".repeat(5);

test.each([
  ["git@github.com:example/shop.git", "https://github.com/example/shop"],
  ["ssh://git@github.example.org:2222/team/shop.git", "https://github.example.org/team/shop"],
  ["https://gitlab.com/group/sub/shop.git/", "https://gitlab.com/group/sub/shop"],
  ["http://localhost:3000/ada/shop", "http://localhost:3000/ada/shop"],
  ["git@bitbucket.org:team/shop", "https://bitbucket.org/team/shop"],
  ["/srv/git/shop.git", undefined],
  ["../shop", undefined],
  ["C:\\git\\shop", undefined],
  ["file:///srv/git/shop.git", undefined],
  ["javascript:alert(1)", undefined],
])("%s is at %s", (remote, web) => {
  expect(webAddress(remote)).toBe(web);
});

test("links to commits and lines as each host has them", () => {
  const links = (web: string): (string | undefined)[] =>
    [commitLink(web, "C"), lineLink(web, "C", "a b/#c.env", 7)].map((link) => link?.slice(web.length));
  expect(links("https://github.com/a/b")).toEqual(["/commit/C", "/blob/C/a%20b/%23c.env#L7"]);
  expect(links("https://gitlab.example.org/a/b")).toEqual(["/-/commit/C", "/-/blob/C/a%20b/%23c.env#L7"]);
  expect(links("https://bitbucket.org/a/b")).toEqual(["/commits/C", "/src/C/a%20b/%23c.env#lines-7"]);
  expect(links("https://codeberg.org/a/b")).toEqual(["/commit/C", "/src/commit/C/a%20b/%23c.env#L7"]);
  expect(links("https://git.example.org/a/b")).toEqual(["/commit/C", undefined]);
  expect(commitLink("https://github.com/a/b", oid)).toContain(oid);
});
