import { readFile } from "node:fs/promises";
import { parseSync } from "oxc-parser";

/** Leaves the examples of reject forms, places and templates out of a bundle: they are there for the tests, and to be read. */
export const withoutExamples = {
  name: "without-examples",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]detect[\\/]judge[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutProperties(await readFile(path, "utf8"), path, new Set(["rejects", "keeps"])),
      loader: "ts",
    }));
  },
};

/** A module without the properties of these names in its tables' rows. */
function withoutProperties(text, path, names) {
  const cuts = [];
  const visit = (node) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (node.type === "Property" && names.has(node.key.name)) return void cuts.push(node);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(path, text).program);
  return cuts.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ""), text);
}
