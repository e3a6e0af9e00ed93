/**
 * Compiles what is written in AssemblyScript to build/*.wasm, only when a source, the flags or the compiler changed: the tests'
 * global setup, prepare and the build all call it, and the compiler alone takes seconds to load.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The root of the checkout. */
export const root = join(import.meta.dirname, "../..");

/** The modules: the folder of each source, its name, and where the module is; all relative to the root. */
const modules = [
  { folder: "src/detect/prefilter/assembly", source: "prefilter.ts", file: "build/prefilter.wasm" },
  { folder: "src/hook/assembly", source: "loose.ts", file: "build/loose.wasm" },
  { folder: "src/pack/decode/assembly", source: "delta.ts", file: "build/delta.wasm" },
];
/** Where the prefilter is. */
export const wasmFile = modules[0].file;

const flags = ["-O3", "--enable", "simd", "--runtime", "stub", "--noAssert"];

/**
 * Compiles if needed. A source may ask for more flags in a comment of its own, `// asc: --importMemory --initialMemory 16`:
 * how it holds its memory is its own affair. Returns "absent" where the prefilter's source is, else "fresh" or "built"; throws
 * with the compiler's words.
 */
export async function buildWasm() {
  const states = [];
  for (const module of modules) states.push(await buildModule(module));
  return states[0] === "absent" ? "absent" : states.includes("built") ? "built" : "fresh";
}

async function buildModule({ folder, source: name, file }) {
  const source = join(root, folder, name);
  if (!existsSync(source)) return "absent";
  const text = readFileSync(source, "utf8");
  const more = /^\/\/ asc: (.+)$/m.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  const stamp = stampOf(folder, [...flags, ...more]);
  const stampFile = join(root, `${file}.stamp`);
  if (existsSync(join(root, file)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp)
    return "fresh";
  const bytes = await compile(`${folder}/${name}`, [...flags, ...more]);
  replaceFile(join(root, file), bytes);
  replaceFile(stampFile, stamp);
  return "built";
}

/** Writes a file so that whoever reads it at this moment sees the old or the new one, never a half; makes its folder. */
export function replaceFile(file, content, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, content, { mode });
  renameSync(temporary, file);
}

async function compile(source, allFlags) {
  const { main } = await import("assemblyscript/asc");
  const outputs = new Map();
  const { error, stderr } = await main([source, "--outFile", "module.wasm", "--baseDir", root, ...allFlags], {
    writeFile: (name, content) => void outputs.set(name, content),
  });
  const bytes = outputs.get("module.wasm");
  if (error || !bytes) throw new Error(`asc could not compile ${source}: ${stderr.toString() || error?.message}`);
  return bytes;
}

function stampOf(folder, allFlags) {
  const hash = createHash("sha256").update(allFlags.join(" "));
  hash.update(JSON.parse(readFileSync(join(root, "node_modules/assemblyscript/package.json"), "utf8")).version);
  const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".ts"));
  for (const name of files.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(root, folder, name)));
  return hash.digest("hex");
}
