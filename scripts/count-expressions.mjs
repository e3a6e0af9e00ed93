/**
 * How much of the engine is written by hand: regular expressions outside of tables, and lines. Counted from the syntax tree.
 *
 *     node scripts/count-expressions.mjs          both figures
 *     node scripts/count-expressions.mjs --list   each expression with its place
 *
 * A table is a list or record at the top of a module: its rows are data. An expression in a function, or one alone in a constant, is code.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { root } from "./build/wasm.mjs";

const folder = join(root, "src/detect");
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".ts") && !name.includes("assembly"))
  .sort();
const found = [];
let inTables = 0;
let lines = 0;
for (const name of files) {
  const text = readFileSync(join(folder, name), "utf8");
  lines += text.split("\n").length - 1;
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  visit(program, { depth: 0, isTable: false }, (node, { isTable }) => {
    if (isTable) inTables++;
    else found.push(`${name}:${text.slice(0, node.start).split("\n").length} ${node.raw ?? "new RegExp"}`);
  });
}

if (process.argv.includes("--list")) console.log(found.join("\n"));
console.log(
  `${found.length} expressions outside of tables, ${inTables} in tables; ${lines} lines in ${files.length} files`,
);

/** Calls `see` for each expression literal, and whether it stands in a list or record that no function is around. */
function visit(node, around, see) {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach((one) => visit(one, around, see));
  if (node.type === "Literal" && node.regex) see(node, around);
  const isFunction = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|MethodDefinition)$/.test(
    node.type,
  );
  const isTable = !around.inFunction && (node.type === "ArrayExpression" || node.type === "ObjectExpression");
  const inside = {
    inFunction: around.inFunction || isFunction,
    isTable: (around.isTable || isTable) && !isFunction,
  };
  for (const [key, value] of Object.entries(node)) if (key !== "parent") visit(value, inside, see);
}
