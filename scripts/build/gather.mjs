/**
 * Few files instead of many for the Action's committed bundle. esbuild makes a file of each module that is imported lazily, and one of
 * each set of modules that some of these share: 76 here, and what every run loads came in 25 of them. A file costs a millisecond.
 * So lazy imports of our own are gathered: what nearly every run needs is linked at once, all else is one file that is loaded when
 * the first of it is needed. Libraries that are imported lazily stay files of their own.
 */
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

const lazily = /\bimport\("(\.[^"]+)"\)/g;

/**
 * The plugin.
 * @param root the checkout's
 * @param options.early modules that are linked at once, `alone` those that stay files of their own: both as paths from the root
 * @param options.late modules to gather, as {@link lazyModules} found them
 */
export function gather(root, { early, alone, late }) {
  const gathered = late.filter((path) => !early.has(path) && !alone.has(path));
  const nameOf = (path) => `late${gathered.indexOf(path)}`;
  return {
    name: "gather",
    setup(build) {
      build.onResolve({ filter: /^leakscan:late$/ }, () => ({ path: "late", namespace: "leakscan" }));
      build.onLoad({ filter: /.*/, namespace: "leakscan" }, () => ({
        contents: gathered.map((path) => `export * as ${nameOf(path)} from ${JSON.stringify(`./${path}`)};`).join("\n"),
        resolveDir: root,
        loader: "js",
      }));
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        const linked = [];
        const contents = text.replace(lazily, (whole, specifier) => {
          const module = relative(root, join(dirname(path), specifier)).replaceAll("\\", "/");
          if (early.has(module)) {
            linked.push(`import * as early${linked.length} from ${JSON.stringify(specifier)};\n`);
            return `Promise.resolve(early${linked.length - 1})`;
          }
          return gathered.includes(module) ? `import("leakscan:late").then((late) => late.${nameOf(module)})` : whole;
        });
        return { contents: linked.join("") + contents, loader: "ts" };
      });
    },
  };
}

/** The modules below `src/` that are imported lazily by what a metafile lists, sorted. */
export function lazyModules({ inputs }) {
  const found = Object.entries(inputs)
    .filter(([path]) => path.startsWith("src/"))
    .flatMap(([, { imports }]) => imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
  return [...new Set(found)].filter((path) => /^src\/.*\.ts$|\.wasm$/.test(path)).sort();
}

/** Of GitHub's toolkit, what asks for OpenID tokens and names the runner's system: never used, and it would load an HTTP client. */
export const withoutOidc = {
  name: "without-oidc",
  setup(build) {
    const unused = {
      "./oidc-utils.js": "export class OidcClient {}",
      "./platform.js":
        "export const platform = '', arch = '', isWindows = false, isMacOS = false, isLinux = false; export const getDetails = undefined;",
    };
    build.onResolve({ filter: /^\.\/(?:oidc-utils|platform)\.js$/ }, ({ path, importer }) =>
      /[\\/]@actions[\\/]core[\\/]/.test(importer) ? { path, namespace: "unused" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "unused" }, ({ path }) => ({ contents: unused[path], loader: "js" }));
  },
};
