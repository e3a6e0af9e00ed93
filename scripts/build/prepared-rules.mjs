/**
 * Writes the rules into a bundle as text, with what finds them, so that no start has to make a thousand objects and loop over them:
 * the plugin puts that in the place of src/rules/all.ts. See src/rules/prepared.ts. What explains them and
 * how vendors are asked stand in the place of src/rules/explain.ts and live.ts, so that a bundle that imports only the rules has
 * none of it.
 */
import { fromSources } from "../from-sources.mjs";

const file = "src/rules/all.ts";
const tables = "leakscan:rule-tables";

/** The plugin. */
export const preparedRules = pluginWith("text");

/** The same without the digests of published keys, and all of one severity: for who checks a config. */
export const leanRules = pluginWith("leanText");

/** The same for who only asks whether anything is found: without ids, but for those by which rules name each other. */
export const namelessRules = pluginWith("namelessText");

/** The plugin, with one of the texts that {@link prepare} makes of the rules. */
function pluginWith(made) {
  return {
    name: "prepared-rules",
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]rules[\\/]all\.ts$/ }, async () => {
        const { count, [made]: text, index } = await prepared();
        const { bytes, heads, words, ...lists } = index;
        const entries = Object.entries(lists).map(([name, list]) => `${name}: ${JSON.stringify(list)}`);
        const contents = `
        import bytes from "${tables}:bytes";
        import heads from "${tables}:heads";
        import words from "${tables}:words";
        import { openRules } from "./prepared.ts";
        export const allRules = /* @__PURE__ */ openRules({
          count: ${count}, text: ${JSON.stringify(text)}, index: { bytes, heads, words, ${entries.join(", ")} } });`;
        return { contents, loader: "js" };
      });
      onLoad({ filter: /[\\/]src[\\/]rules[\\/]explain\.ts$/ }, async () => ({
        contents: `
        const explanations = JSON.parse(${JSON.stringify(JSON.stringify((await prepared()).explanations))});
        export const explain = (ruleId) => (Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : undefined);`,
        loader: "js",
      }));
      onLoad({ filter: /[\\/]src[\\/]rules[\\/]live\.ts$/ }, async () => ({
        contents: `export const liveChecks = ${JSON.stringify((await prepared()).liveChecks)};`,
        loader: "js",
      }));
      onResolve({ filter: new RegExp(`^${tables}:`) }, ({ path }) => ({ path, namespace: "leakscan-rules" }));
      onLoad({ filter: /.*/, namespace: "leakscan-rules" }, async ({ path }) => ({
        contents: (await prepared()).index[path.slice(tables.length + 1)],
        loader: "binary",
      }));
    },
  };
}

let wasPrepared;

/** The rules and their index: one for all bundles of a build. */
function prepared() {
  return (wasPrepared ??= prepare());
}

async function prepare() {
  const { allRules, explanations, liveChecks, rulesText, indexRules, prepareIndex } = await fromSources(`
    export { allRules } from "./${file}";
    export { explanations } from "./src/rules/explain.ts";
    export { liveChecks } from "./src/rules/live.ts";
    export { rulesText } from "./src/rules/prepared.ts";
    export { indexRules } from "./src/detect/pattern/rule-index.ts";
    export { prepareIndex } from "./src/detect/pattern/prepared-index.ts";`);
  const lean = allRules.map(({ published: _, ...rule }) => ({ ...rule, severity: "low" }));
  const named = new Set(lean.flatMap(({ id, pair }) => (pair === undefined ? [] : [id, pair.with])));
  return {
    count: allRules.length,
    text: rulesText(allRules),
    leanText: rulesText(lean),
    namelessText: rulesText(lean.map(({ id, ...rule }) => (named.has(id) ? { id, ...rule } : rule))),
    index: prepareIndex(allRules, indexRules(allRules)),
    explanations,
    liveChecks,
  };
}
