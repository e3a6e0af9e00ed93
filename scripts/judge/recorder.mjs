/** The engine from the sources, with a model that scores everything as sure and keeps the evidence: what the locator hands to the judge. */
import { fileURLToPath } from "node:url";
import { fromSources } from "../from-sources.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Stands in for src/detect/judge/model.ts. */
const recorder = `
  export function scoreOf(evidence) {
    globalThis.leakscanEvidence = evidence.slice();
    return 1e6;
  }`;

/** Wraps judgeNamed: candidates that no reject form holds are handed to `globalThis.leakscanCandidate`. */
const wrapper = `
  import { judgeNamed as judge } from "./generic.ts";
  export function judgeNamed(bytes, value, kind, name, text, content) {
    const judgement = judge(bytes, value, kind, name, text, content);
    if (judgement) globalThis.leakscanCandidate?.({ value, kind, name, text, evidence: globalThis.leakscanEvidence });
    return judgement;
  }`;

const plugin = {
  name: "record",
  setup(bundler) {
    const folder = `${root}src/detect/judge`;
    bundler.onResolve({ filter: /\/model\.ts$/ }, () => ({ path: "model", namespace: "record" }));
    bundler.onResolve({ filter: /judge\/generic\.ts$/ }, ({ importer }) =>
      importer.endsWith("generic-match.ts") ? { path: "generic", namespace: "record" } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: "record" }, ({ path }) => ({
      loader: "js",
      resolveDir: folder,
      contents: path === "model" ? recorder : wrapper,
    }));
  },
};

const bundle = await fromSources(
  `
  export { createEngine } from "./src/detect/create.ts";
  export { allRules } from "./src/rules/all.ts";
  export { evidenceNames } from "./src/detect/judge/evidence/evidence.ts";
  export { fileKindNumber } from "./src/policy/kind-of-file.ts";`,
  [plugin],
);
const engine = bundle.createEngine(bundle.allRules);

export const { evidenceNames, fileKindNumber } = bundle;

/** The candidates in a text, in no order: positions in bytes, name, text and evidence. */
export function candidatesIn(bytes) {
  const found = [];
  globalThis.leakscanCandidate = (one) => found.push(one);
  engine.find(bytes);
  globalThis.leakscanCandidate = undefined;
  return found;
}

/** What the rules that need no judge find at medium or high confidence. */
export function ruledIn(bytes) {
  return engine
    .scan(bytes)
    .matches.filter(({ judged, confidence }) => judged === undefined && confidence !== "low")
    .map(({ span }) => span);
}
