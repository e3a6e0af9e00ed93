/**
 * Builds the siblings: for each kind of thing that people write under a secret's name, and for each kind that must stay quiet, files that
 * nobody has seen before, put together from the forms in forms/. Whoever changes a reader of values should not change the forms.
 */
import { readFileSync } from "node:fs";
import { fill } from "../fixtures/fill.mjs";
import { expand } from "./expand.mjs";
import { readForms } from "./forms.mjs";
import { randomFrom } from "./random.mjs";

/**
 * @param {{ count?: number, seed: string, folder?: URL }} options  each form once where there is no count
 * @returns {import("./build.d.mts").Sibling[]}
 */
export function buildSiblings({ count, seed, folder }) {
  const forms = shuffled(readForms(folder), randomFrom(seed));
  return Array.from({ length: count ?? forms.length }, (_, i) =>
    sibling(forms[i % forms.length], `${seed}/${Math.floor(i / forms.length)}`),
  );
}

function sibling({ side, kind, id, files, flags, text }, seed) {
  const random = randomFrom(`${seed}/${side}/${kind}/${id}`);
  const source = withNeighbours(expand(text, random), flags, random);
  const { text: filled, expected } = fill(source, `${seed}/${kind}/${id}`);
  if (expected.length > 0 !== (side === "found"))
    throw new Error(`${side}/${kind}/${id} expects ${expected.length} findings`);
  return { side, kind, id, file: random.pick(files), text: filled, expected };
}

const neighbours = Object.fromEntries(
  readFileSync(new URL("forms/neighbours.txt", import.meta.url), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((section) => section.split("\n"))
    .map(([language, ...lines]) => [language, lines.filter((line) => line !== "")]),
);

/** Ordinary lines of the language stand around the form, in some files with Windows' line ends. A line with ^ can only be the first. */
function withNeighbours(text, flags, random) {
  const lines = neighbours[flags.find((flag) => flag !== "crlf")] ?? [];
  const first = lines.filter((line) => line.startsWith("^")).map((line) => line.slice(1));
  const others = shuffled(
    lines.filter((line) => !line.startsWith("^")),
    random,
  );
  const before = [...(random.chance(0.5) ? first : []), ...others.splice(0, random.below(3))];
  const after = others.splice(0, random.below(3));
  const whole = [...before, text.replace(/\n$/, ""), ...after, ""].join("\n");
  return flags.includes("crlf") || random.chance(0.04) ? whole.replaceAll("\n", "\r\n") : whole;
}

function shuffled(list, random) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
