/**
 * Writes the index of each registry from its folder, so that adding a thing is adding one file. The build, the tests, the type check
 * and the linter run this first; the indexes are not committed.
 *
 * A member is a file that holds the registry's marker. Where an index must know something of a member before it loads it (a format's
 * extension, a command's help), the member exports a literal `about`, which is copied into the index.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { replaceFile, root } from "./build/wasm.mjs";

const registries = [
  {
    folder: "src/rules",
    index: "providers.ts",
    marker: "export const provider: Provider = {",
    text: (members) => `${members.map(({ name }, i) => `import { provider as p${i} } from "./${name}.ts";\n`).join("")}
import type { Provider } from "./provider.ts";

export const providers: Readonly<Record<string, Provider>> = {
${members.map(({ name }, i) => `  ${JSON.stringify(name)}: p${i},\n`).join("")}};
`,
  },
  {
    folder: "src/report",
    index: "format-index.ts",
    marker: "export const about: FormatFacts = {",
    text: (members) => `import type { FormatFacts, FormatModule } from "./writer.ts";

export const formatIndex: Readonly<Record<string, FormatFacts & { readonly load: () => Promise<FormatModule> }>> = {
${members.map(({ name, about }) => `  ${JSON.stringify(name)}: {${about}load: () => import("./${name}.ts") },\n`).join("")}};
`,
  },
  {
    folder: "src/setup/managers",
    index: "../manager-index.ts",
    marker: "export const manager: HookManager = {",
    text: (
      members,
    ) => `${members.map(({ name }, i) => `import { manager as m${i} } from "./managers/${name}.ts";\n`).join("")}
import type { HookManager } from "./hook-plan.ts";

export const managers: readonly HookManager[] = [${members.map((_, i) => `m${i}`).join(", ")}];
`,
  },
  {
    folder: "src/verify/vendors",
    index: "../vendor-index.ts",
    marker: "export const openVerifier: OpenVerifier =",
    text: (members) => `import type { OpenVerifier } from "./verifier.ts";

export const vendorIndex: Readonly<Record<string, () => Promise<{ readonly openVerifier: OpenVerifier }>>> = {
${members.map(({ name }) => `  ${JSON.stringify(name)}: () => import("./vendors/${name}.ts"),\n`).join("")}};
`,
  },
  {
    folder: "src/policy/import",
    index: "../importer-index.ts",
    marker: "export const about: ImporterFacts = {",
    text: (members) => `import type { ImporterFacts, ImporterModule } from "./import/importer.ts";

export const importerIndex: Readonly<Record<string, ImporterFacts & { readonly load: () => Promise<ImporterModule> }>> = {
${members.map(({ name, about }) => `  ${JSON.stringify(name)}: {${about} load: () => import("./import/${name}.ts") },\n`).join("")}};
`,
  },
  {
    folder: "src/audit/inventory",
    index: "../inventory-index.ts",
    marker: "export const about: InventoryFacts = {",
    text: (members) => `import type { InventoryFacts, InventoryModule } from "./inventory/inventory.ts";

export const inventoryIndex: Readonly<
  Record<string, InventoryFacts & { readonly load: () => Promise<InventoryModule> }>
> = {
${members.map(({ name, about }) => `  ${JSON.stringify(name)}: {${about}load: () => import("./inventory/${name}.ts") },\n`).join("")}};
`,
  },
  {
    folder: "src/cli/commands",
    index: "../command-index.ts",
    marker: "export const about: CommandFacts = {",
    text: (members) => `import type { CommandFacts, CommandModule } from "./command.ts";

export const commandIndex: Readonly<Record<string, CommandFacts & { readonly load: () => Promise<CommandModule> }>> = {
${members.map(({ name, about }) => `  ${JSON.stringify(name)}: {${about}load: () => import("./commands/${name}.ts") },\n`).join("")}};
`,
  },
];

/** Writes each index that changed; below another root in a test. */
export function writeRegistries(base = root) {
  for (const { folder, index, marker, text } of registries) {
    const members = readdirSync(join(base, folder))
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => ({ name: file.slice(0, -".ts".length), source: readFileSync(join(base, folder, file), "utf8") }))
      .filter(({ source }) => source.includes(marker))
      .map(({ name, source }) => ({ name, about: literal(source, marker) }));
    const file = join(base, folder, index);
    const written = `/** The index of a registry. Written by scripts/registries.mjs; not committed. */\n${text(members)}`;
    if (!existsSync(file) || readFileSync(file, "utf8") !== written) replaceFile(file, written);
  }
}

/** What stands between the braces of the marked literal. */
function literal(source, marker) {
  const from = source.indexOf(marker) + marker.length;
  const inside = source.slice(from, source.indexOf("};", from)).replace(/,?\s*$/, "");
  return inside === "" ? "" : `${inside}, `;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeRegistries();
