/** The files that Node loads first, of which every millisecond is felt: the command line's entry, and the hook's. */
import { createHash } from "node:crypto";
import { basename, join, relative, resolve } from "node:path";
import { build as bundle } from "esbuild";
import { withoutExamples } from "./without-examples.mjs";
import { lazyWidth } from "./lazy-width.mjs";
import { leanRules, namelessRules } from "./prepared-rules.mjs";
import { replaceFile, root } from "./wasm.mjs";

/** What dist/cli.js loads once it knows that it is neither asked for its version nor for help. */
export const startedByCli = {
  "cli-typed-hook": "src/hook/typed.ts",
  "cli-hook": "src/hook/run.ts",
  "cli-commands": "src/cli/command-line.ts",
  "cli-apart": "src/hook/apart.ts",
};

/**
 * The command line's entry and its help in one file each, since every module that Node loads takes a millisecond. Any Node must be
 * able to read the entry, for it is what says that a Node is too old.
 */
export async function buildCli(outdir, version) {
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: [
      { in: "src/cli/main.ts", out: "cli" },
      { in: "src/cli/help-call.ts", out: "cli-help" },
    ],
    outdir,
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node14.8",
    minify: true,
    define: { LEAKSCAN_VERSION: JSON.stringify(version) },
    metafile: true,
    logLevel: "warning",
    plugins: [
      lazyWidth,
      {
        name: "started-by-cli",
        setup(build) {
          build.onResolve({ filter: /^\./, namespace: "file" }, ({ importer, kind, path, resolveDir }) => {
            if (kind !== "dynamic-import" || importer.endsWith("main.ts")) return undefined;
            const source = relative(root, resolve(resolveDir, path)).replaceAll("\\", "/");
            const started = { "cli-help": "src/cli/help-call.ts", ...startedByCli };
            const [name] = Object.entries(started).find(([, file]) => file === source) ?? [];
            // What else could be loaded is in tables that help only reads.
            return { path: name === undefined ? path : `./${name}.js`, external: true };
          });
        },
      },
    ],
  });
  replaceFile(join(root, "build/meta/cli.json"), JSON.stringify(metafile, null, 1));
  const files = outputFiles.map(({ path, text }) =>
    path.endsWith("cli.js") ? { path, text: `#!/usr/bin/env node\n${text}`, mode: 0o755 } : { path, text, mode: 0o644 },
  );
  return { files, metafile };
}

/**
 * The pre-commit hook's own two files: one whole CommonJS bundle, as a function to be run from V8's code cache, and what starts
 * it. See src/hook/start.ts.
 */
export async function buildPreCommit(outdir, target, version) {
  const common = {
    absWorkingDir: root,
    outdir,
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target,
    outExtension: { ".js": ".cjs" },
    mainFields: ["module", "main"],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "external",
    loader: { ".wasm": "binary" },
    // One byte a character: V8 reads it quicker, and the cache knows it by its length.
    charset: "ascii",
    metafile: true,
    logLevel: "warning",
    plugins: [withoutExamples, withoutContainers, policyApart, lateModules],
  };
  const scan = await bundle({
    ...common,
    minifyIdentifiers: true,
    // What runs from the code cache has no `import()`.
    supported: { "dynamic-import": false },
    entryPoints: [{ in: "src/hook/clean-check.ts", out: "pre-commit-scan" }],
    define: { LEAKSCAN_VERSION: JSON.stringify(version) },
    plugins: [namelessRules, ...common.plugins, customRulesApart],
  });
  const wrapped = `(function(require,module){${scan.outputFiles.find(({ path }) => path.endsWith(".cjs")).text}\n})`;
  const digest = createHash("sha256").update(wrapped).digest("hex").slice(0, 12);
  const apart = await Promise.all(
    Object.entries(modulesApart).map(async ([name, modules]) => [
      name,
      await bundle({
        ...common,
        minifyIdentifiers: true,
        supported: { "dynamic-import": false },
        stdin: {
          contents: modules.map((file) => `export * from "./${file}";`).join("\n"),
          resolveDir: root,
          sourcefile: `${name}.ts`,
        },
        entryPoints: undefined,
        outfile: join(outdir, `${name}.cjs`),
        outdir: undefined,
        outExtension: undefined,
        define: { LEAKSCAN_VERSION: JSON.stringify(version) },
        plugins: [leanRules, policyApart, lateModules],
      }),
    ]),
  );
  const start = await bundle({
    ...common,
    plugins: [],
    entryPoints: [{ in: "src/hook/pre-commit.ts", out: "pre-commit" }],
    external: ["./hook.js"],
    define: { LEAKSCAN_VERSION: JSON.stringify(version), LEAKSCAN_QUICK: JSON.stringify(digest) },
  });
  return [["pre-commit-scan", scan], ...apart, ["pre-commit", start]].map(([name, { outputFiles, metafile }]) => {
    replaceFile(join(root, `build/meta/${name}.json`), JSON.stringify(metafile, null, 1));
    const files = outputFiles.map(({ path, text }) => ({
      path,
      text: path.endsWith("pre-commit-scan.cjs") ? wrapped : text,
      mode: 0o644,
    }));
    return { files, metafile };
  });
}

/** What reads config and baseline, in files of their own: only a repository that has one of them loads it, and no parser but the one that it needs. */
const modulesApart = {
  "pre-commit-policy": [
    "src/policy/config/check.ts",
    "src/policy/texts/parse.ts",
    "src/policy/policy-file.ts",
    "src/policy/baseline.ts",
    "src/detect/runtime/custom.ts",
  ],
  "pre-commit-yaml": ["src/policy/texts/yaml.ts"],
  "pre-commit-toml": ["src/policy/texts/toml.ts"],
};
const policyApart = {
  name: "policy-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const source = relative(root, resolve(resolveDir, path)).replaceAll("\\", "/");
      const [name] = Object.entries(modulesApart).find(([, modules]) => modules.includes(source)) ?? [];
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

/** What finds custom rules is loaded with the config that has them. */
const customRulesApart = {
  name: "custom-rules-apart",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]detect[\\/]runtime[\\/]custom\.ts$/ }, () => ({
      contents: `
        export const createCustomFinder = (...given) => require("./pre-commit-policy.cjs").createCustomFinder(...given);
        export const customBounds = { get steps() { return require("./pre-commit-policy.cjs").customBounds.steps; } };`,
      loader: "js",
    }));
    onResolve({ filter: /^\.\/pre-commit-policy\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** What opens a container or UTF-16, by module: such a blob is left to the whole scan, as is all that the clean check cannot read. A commit seldom brings one. */
const openers = {
  foreign: "openForeign",
  gzip: "openGzip",
  tar: "openTar",
  transcode: "transcode",
  zip: "openZip",
  zlib: "openZlib",
  zstd: "openZstd",
};
const withoutContainers = {
  name: "without-containers",
  setup({ onLoad, onResolve }) {
    const filter = new RegExp(`^\\./(?:${Object.keys(openers).join("|")})\\.ts$`);
    onResolve({ filter }, ({ path, importer }) =>
      /[\\/]src[\\/]unpack[\\/]unpack\.ts$/.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
      contents: `export const ${openers[basename(path, ".ts")]} = () => { throw new Error("left to the whole scan"); };`,
      loader: "js",
    }));
  },
};

/** Node's modules that cost start-up are loaded when something of them is used: a commit in which nothing is found needs none. */
const lateModules = {
  name: "late-modules",
  setup(build) {
    const names = {
      "node:zlib": [
        "crc32",
        "constants",
        "createInflate",
        "deflateSync",
        "inflateSync",
        "inflateRawSync",
        "zstdDecompressSync",
      ],
      "node:child_process": ["execFileSync"],
      "node:crypto": ["createHash", "createHmac", "hash", "randomBytes", "scrypt"],
      "node:os": ["homedir"],
      "node:v8": ["setFlagsFromString"],
      "node:fs/promises": ["mkdir", "open", "readFile", "rename", "rm", "stat", "writeFile"],
    };
    const filter = new RegExp(`^(?:${Object.keys(names).join("|")})$`);
    build.onResolve({ filter }, ({ path, namespace }) =>
      namespace === "late" ? { path, external: true } : { path, namespace: "late" },
    );
    build.onLoad({ filter, namespace: "late" }, ({ path }) => ({
      contents: `let loaded;\n${names[path]
        .map(
          (name) =>
            `Object.defineProperty(exports,"${name}",{enumerable:true,get:()=>(loaded??=require("${path}")).${name}});`,
        )
        .join("\n")}`,
      loader: "js",
    }));
  },
};

/** Puts a `require` before code in which a CommonJS library asks Node for a module. */
export function withRequire(code) {
  const require =
    'import{createRequire as nodeCreateRequire}from"node:module";const require=nodeCreateRequire(import.meta.url);\n';
  return (code.includes("Dynamic require of") ? require : "") + code;
}
