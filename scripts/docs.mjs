/**
 * Writes the pages that are made from the tables of commands and options, and from the config's schema:
 *
 *     node scripts/docs.mjs
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { configJsonSchema } from "./docs/config-schema.mjs";
import { actionYml, commandsPage, manPage } from "./docs/render.mjs";
import { hookText } from "./docs/hooks.mjs";
import { writeRegistries } from "./registries.mjs";
import { replaceFile, root } from "./build/wasm.mjs";

writeRegistries();
const folder = mkdtempSync(join(root, "build/docs-"));
try {
  const file = join(folder, "tables.mjs");
  await build({
    stdin: {
      contents: `export * from "./src/scan/options.ts"; export * from "./src/report/formats.ts"; export { commandIndex } from "./src/cli/command-index.ts"; export { helpEn as help } from "./src/messages/en/help.ts"; export { inputHelp } from "./src/messages/en/help/inputs.ts"; export { hooksEn } from "./src/messages/en/hooks.ts"; export { hooksJa } from "./src/messages/ja/hooks.ts"; export { hooksKo } from "./src/messages/ko/hooks.ts"; export { configSchema } from "./src/policy/config/schema.ts";`,
      resolveDir: root,
      loader: "ts",
    },
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    // What is loaded lazily is not needed for tables.
    plugins: [
      {
        name: "eager-only",
        setup: (b) =>
          b.onResolve({ filter: /./ }, (one) =>
            one.kind === "dynamic-import" ? { path: one.path, external: true } : undefined,
          ),
      },
    ],
  });
  const { commandIndex, configSchema, ...tables } = await import(pathToFileURL(file).href);
  const commands = Object.entries(commandIndex).sort(([, one], [, other]) => one.order - other.order);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const action = join(root, "action.yml");
  replaceFile(action, actionYml(readFileSync(action, "utf8"), tables));
  const languages = [tables.hooksJa, tables.hooksKo, tables.hooksEn];
  for (const name of readdirSync(join(root, "hooks"))) {
    const hook = join(root, "hooks", name);
    replaceFile(hook, hookText(readFileSync(hook, "utf8"), languages), 0o755);
  }
  replaceFile(join(root, "docs/commands.md"), commandsPage({ ...tables, commands }));
  const page = (name) => readFileSync(join(root, "docs", name), "utf8");
  const pages = { config: page("config.md"), customRules: page("custom-rules.md") };
  replaceFile(join(root, "docs/config.schema.json"), configJsonSchema(configSchema, pages));
  replaceFile(join(root, "docs/leakscan.1"), manPage({ ...tables, commands }, version));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
