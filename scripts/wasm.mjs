/**
 * Compiles the AssemblyScript prefilter to build/prefilter.wasm, only when its source, the flags or the compiler changed: the
 * tests' global setup, prepare and the build all call it, and the compiler alone takes seconds to load.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the module is, relative to the root. */
export const wasmFile = "build/prefilter.wasm";

const folder = "src/engine/simd/assembly";
const flags = ["-O3", "--enable", "simd", "--runtime", "stub", "--noAssert"];

/**
 * Compiles if needed. The source may ask for more flags in a comment of its own, `// asc: --importMemory --initialMemory 16`:
 * how it holds its memory is its own affair. Returns "absent", "fresh" or "built"; throws with the compiler's words.
 */
export async function buildWasm() {
  const source = join(root, folder, "prefilter.ts");
  if (!existsSync(source)) return "absent";
  const text = readFileSync(source, "utf8");
  const more = /^\/\/ asc: (.+)$/m.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
  const stamp = stampOf([...flags, ...more]);
  const stampFile = join(root, `${wasmFile}.stamp`);
  if (existsSync(join(root, wasmFile)) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp)
    return "fresh";
  const bytes = await compile([...flags, ...more]);
  replaceFile(join(root, wasmFile), bytes);
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

async function compile(allFlags) {
  const { main } = await import("assemblyscript/asc");
  const outputs = new Map();
  const { error, stderr } = await main(
    [`${folder}/prefilter.ts`, "--outFile", "prefilter.wasm", "--baseDir", root, ...allFlags],
    {
      writeFile: (name, content) => void outputs.set(name, content),
    },
  );
  const bytes = outputs.get("prefilter.wasm");
  if (error || !bytes)
    throw new Error(`asc could not compile ${folder}/prefilter.ts: ${stderr.toString() || error?.message}`);
  return bytes;
}

function stampOf(allFlags) {
  const hash = createHash("sha256").update(allFlags.join(" "));
  hash.update(JSON.parse(readFileSync(join(root, "node_modules/assemblyscript/package.json"), "utf8")).version);
  const files = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".ts"));
  for (const name of files.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(root, folder, name)));
  return hash.digest("hex");
}
