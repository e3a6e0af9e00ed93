import { expect, test } from "vitest";
import { readTable, summarise, wilson } from "../../../scripts/accuracy/labels.mjs";

const labels = (text: string) => readTable(`repository\tconfidence\tverdict\n${text}`);
const repositories = readTable(
  "repository\tecosystem\tgroup\tmegabytes\thigh\tmedium\na/one\trails\tfresh\t10\t0\t8\nb/two\tgo\tknown\t30\t1\t0\nc/three\tgo\tfresh\t60\t0\t0\n",
);

test("findings are summed by confidence and by ecosystem, and a sample stands for its repository", () => {
  const sums = summarise(
    labels(
      "a/one\tmedium\twrong\na/one\tmedium\tright\na/one\tmedium\tdefensible\na/one\tmedium\tright\nb/two\thigh\tright\n",
    ),
    repositories,
  );
  expect(sums.confidence).toMatchObject([
    { name: "high", findings: 1, right: 1, wrong: 0, repositories: 1, wrongPerMegabyte: 0 },
    { name: "medium", findings: 4, right: 2, defensible: 1, wrong: 1, wrongPerMegabyte: 2 / 100 },
  ]);
  expect(sums.ecosystem).toMatchObject([
    { name: "go", findings: 1, megabytes: 90 },
    { name: "rails", findings: 4, megabytes: 10, wrongPerMegabyte: 2 / 10 },
  ]);
  expect(sums.group.map(({ name, findings }) => [name, findings])).toEqual([
    ["fresh", 4],
    ["known", 1],
  ]);
});

test("a label of an unknown repository, or of a fourth verdict, is an error", () => {
  expect(() => summarise(labels("x/none\thigh\tright\n"), repositories)).toThrow(/x\/none/u);
  expect(() => summarise(labels("b/two\thigh\tperhaps\n"), repositories)).toThrow(/verdict/u);
});

test("Wilson's interval: 9 of 10 is between 59.6% and 98.2%", () => {
  const [low, high] = wilson(9, 10);
  expect(low).toBeCloseTo(0.596, 3);
  expect(high).toBeCloseTo(0.982, 3);
});
