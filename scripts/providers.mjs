/**
 * Writes src/rules/providers.ts, the index of the providers' files: a provider is a file of src/rules that exports `provider`. The
 * build, the tests, the type check and the linter run this first, so that a new provider is one new file.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { replaceFile, root } from "./wasm.mjs";

/** Writes the index where it changed. */
export function writeProviderIndex(folder = join(root, "src/rules")) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && readFileSync(join(folder, name), "utf8").includes(marker))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
  const file = join(folder, "providers.ts");
  const text = indexText(names);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) replaceFile(file, text);
}

const marker = "export const provider: Provider = {";

function indexText(names) {
  return `/** The index of all providers. Written by scripts/providers.mjs; not committed. */
${names.map((name, i) => `import { provider as p${i} } from "./${name}.ts";\n`).join("")}
import type { Provider } from "./provider.ts";

export const providers: Readonly<Record<string, Provider>> = {
${names.map((name, i) => `  ${JSON.stringify(name)}: p${i},\n`).join("")}};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeProviderIndex();
