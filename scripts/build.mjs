/**
 * Builds everything that runs: the prefilter's WebAssembly, then the bundles with all libraries inside, so that a cold
 * `npx leakscan` fetches one package and a hook has no transitive tree to be attacked through.
 *
 *     node scripts/build.mjs            all
 *     node scripts/build.mjs --action   dist/action alone, the one bundle that is committed
 *
 * The same sources give the same bytes: CI builds dist/action again and compares.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { gather, lazyModules, withoutOidc } from "./gather.mjs";
import { preparedRules } from "./prepared-rules.mjs";
import { writeProviderIndex } from "./providers.mjs";
import { billOfMaterials, licences } from "./sbom.mjs";
import { buildWasm, replaceFile, root, wasmFile } from "./wasm.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Chunks lie beside their entries, so that `new URL("./x.worker.js", import.meta.url)` means the same in each of them.
const published = {
  outdir: "dist",
  target: "node20",
  entries: [
    { name: "cli", source: "src/cli/main.ts", executable: true },
    { name: "hook", source: "src/hook/main.ts", mayRequire: false },
    { name: "index", source: "src/index.ts" },
    ...beside(),
  ],
};
const action = {
  outdir: "dist/action",
  target: "node24",
  entries: [
    {
      name: "index",
      source: "src/action/main.ts",
      isAction: true,
      // What nearly every run of the Action needs, and what asks vendors, with an SDK of thirty files behind it.
      early: [
        "build/prefilter.wasm",
        "src/detect/prefilter/simd.ts",
        "src/messages/en/action.ts",
        "src/messages/en/report.ts",
      ],
      alone: ["src/verify/aws/aws.ts", "src/verify/aws/sts.ts", "src/verify/aws/sts-endpoints.ts"],
    },
    ...beside(),
  ],
};

/** Builds the Action into another folder, for a test that runs it there. */
export async function buildAction(outdir) {
  writeProviderIndex();
  await buildWasm();
  await buildProduct({ ...action, outdir }, () => {});
}

/** Builds the bundles of one or all products; `report` gets a line for what is skipped. */
export async function buildBundles({ actionOnly = false, report = (line) => console.error(line) } = {}) {
  writeProviderIndex();
  if ((await buildWasm()) === "absent") report(`skipped ${wasmFile}: its source does not exist yet`);
  await buildProduct(action, report);
  if (actionOnly) return;
  await buildProduct(published, report);
}

async function buildProduct({ outdir, target, entries }, report) {
  const present = entries.filter(({ source }) => {
    const exists = existsSync(join(root, source));
    if (!exists) report(`skipped ${outdir} from ${source}: it does not exist yet`);
    return exists;
  });
  if (!present.some(({ source }) => !source.endsWith(".worker.ts"))) return;
  const built = await Promise.all(present.map((entry) => buildEntry(entry, outdir, target)));
  if (outdir === "dist") built.push(...(await buildPreCommit(outdir, target)));
  const inputs = built.map(({ metafile }) => metafile);
  const legal = built.flatMap(({ files }) => files.filter(({ path }) => path.endsWith(".LEGAL.txt")));
  const outputs = new Map([
    ...built.flatMap(({ files }) => files).map((file) => [basename(file.path), file]),
    ["sbom.json", { text: billOfMaterials(manifest, inputs) }],
    [
      "licenses.txt",
      {
        text: licences(
          inputs,
          legal.map(({ text }) => text),
        ),
      },
    ],
  ]);
  for (const { path } of legal) outputs.delete(basename(path));
  for (const [name, { text, mode }] of outputs) writeIfChanged(resolve(root, outdir, name), text, mode);
  removeOthers(resolve(root, outdir), (name) => outputs.has(name));
}

async function buildEntry(entry, outdir, target) {
  const { name, source, executable, whole = false, mayRequire = true, isAction = false } = entry;
  const options = {
    absWorkingDir: root,
    entryPoints: [{ in: source, out: name }],
    outdir,
    write: false,
    bundle: true,
    // What is imported lazily stays in a file of its own: only who needs it pays for it.
    splitting: !whole,
    chunkNames: `${name}-[name]-[hash]`,
    format: "esm",
    platform: "node",
    target,
    // Libraries' ESM builds, where they have one, leave out what is not used.
    mainFields: ["module", "main"],
    minifySyntax: true,
    minifyWhitespace: true,
    // Smaller by a fifth; and the Action's bundle is committed and scanned like all that is: a variable called password would be found in it.
    minifyIdentifiers: true,
    legalComments: "external",
    loader: { ".wasm": "binary" },
    define: { LEAKSCAN_VERSION: JSON.stringify(manifest.version) },
    metafile: true,
    logLevel: "warning",
    plugins: [preparedRules, linearEngine, ...(isAction ? [withoutOidc] : [])],
  };
  if (isAction) options.plugins.push(await gathered(options, entry));
  const { outputFiles, metafile } = await bundle(options);
  replaceFile(
    join(root, `build/meta/${outdir === "dist" ? "" : "action-"}${name}.json`),
    JSON.stringify(metafile, null, 1),
  );
  const files = outputFiles.map(({ path, text }) => {
    const isEntry = basename(path) === `${name}.js`;
    const code = path.endsWith(".js") ? head({ name, text, mayRequire, executable: executable && isEntry }) : text;
    return { path, text: code, mode: executable && isEntry ? 0o755 : 0o644 };
  });
  return { files, metafile };
}

/** What is imported lazily is known only once all is read: so it is bundled twice. */
async function gathered(options, { early, alone }) {
  const { metafile } = await bundle(options);
  return gather(root, { early: new Set(early), alone: new Set(alone), late: lazyModules(metafile) });
}

/**
 * The pre-commit hook's own two files: one whole CommonJS bundle, as a function to be run from V8's code cache, and what starts
 * it. See src/hook/start.ts.
 */
async function buildPreCommit(outdir, target) {
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
    plugins: [preparedRules, lateModules],
  };
  const version = JSON.stringify(manifest.version);
  const scan = await bundle({
    ...common,
    minifyIdentifiers: true,
    entryPoints: [{ in: "src/hook/clean-check.ts", out: "pre-commit-scan" }],
    define: { LEAKSCAN_VERSION: version },
  });
  const wrapped = `(function(require,module){${scan.outputFiles.find(({ path }) => path.endsWith(".cjs")).text}\n})`;
  const digest = createHash("sha256").update(wrapped).digest("hex").slice(0, 12);
  const start = await bundle({
    ...common,
    plugins: [],
    entryPoints: [{ in: "src/hook/pre-commit.ts", out: "pre-commit" }],
    external: ["./hook.js"],
    define: { LEAKSCAN_VERSION: version, LEAKSCAN_QUICK: JSON.stringify(digest) },
  });
  return [
    ["pre-commit-scan", scan],
    ["pre-commit", start],
  ].map(([name, { outputFiles, metafile }]) => {
    replaceFile(join(root, `build/meta/${name}.json`), JSON.stringify(metafile, null, 1));
    const files = outputFiles.map(({ path, text }) => ({
      path,
      text: path.endsWith("pre-commit-scan.cjs") ? wrapped : text,
      mode: 0o644,
    }));
    return { files, metafile };
  });
}

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
      "node:fs/promises": ["mkdir", "readFile", "rename", "rm", "stat", "writeFile"],
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

/** The engine of users' expressions is large and rarely asked for: one file that all bundles of a folder import when they need it. */
const linearEngine = {
  name: "linear-engine",
  setup(build) {
    build.onResolve({ filter: /\/linear-engine\.ts$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./linear-engine.js", external: true },
    );
  },
};

/** Puts before a file what it needs: the shebang, and a `require` where a CommonJS library inside asks Node for a module. */
function head({ name, text, mayRequire, executable }) {
  const code = text.replace(/^#!.*\n/, "");
  const requires = code.includes("Dynamic require of");
  if (requires && !mayRequire)
    throw new Error(`the ${name} bundle holds a CommonJS library that requires Node's modules: import another`);
  const shebang = executable ? "#!/usr/bin/env node\n" : "";
  const require =
    'import{createRequire as nodeCreateRequire}from"node:module";const require=nodeCreateRequire(import.meta.url);\n';
  return shebang + (requires ? require : "") + code;
}

/** Writes the declarations for who imports leakscan as a library; throws with the compiler's words. */
export function emitTypes() {
  if (!existsSync(join(root, "src/index.ts"))) return;
  const temporary = join(root, `build/types.${process.pid}`);
  try {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json", "--outDir", temporary], {
      cwd: root,
      encoding: "utf8",
      stdio: "pipe",
    });
    const names = readdirSync(temporary, { recursive: true }).filter((name) => name.endsWith(".d.ts"));
    for (const name of names) {
      // The sources' imports end in .ts; no such files are published.
      const text = readFileSync(join(temporary, name), "utf8").replace(
        /((?:from|import) ?\(?"\.[^"]*)\.ts"/g,
        '$1.js"',
      );
      writeIfChanged(join(root, "dist/types", name), text);
    }
    removeOthers(join(root, "dist/types"), (name) => names.includes(name));
  } catch (cause) {
    if (!cause.stdout) throw cause;
    throw new Error(`declarations could not be written:\n${cause.stdout}`, { cause });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Leaves a file with the right content alone: others may be running it. */
function writeIfChanged(file, text, mode = 0o644) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  replaceFile(file, text, mode);
}

/** Removes what an earlier build left in a folder and its sub-folders; dist holds two more products, which are not its own. */
function removeOthers(folder, isWanted) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const others = folder === join(root, "dist") && /^(?:action|types)(?:[\\/]|$)/.test(name);
    if (
      others ||
      isWanted(name) ||
      name.endsWith(".tmp") ||
      name.endsWith(".cache") ||
      statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory()
    )
      continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** Built beside each product's other files: what they load by its name, and worker threads' entries, `src/<folder>/<name>.worker.ts`. */
function beside() {
  const names = readdirSync(join(root, "src"), { recursive: true }).filter((name) => name.endsWith(".worker.ts"));
  const workers = names
    .sort()
    .map((name) => ({ name: basename(name, ".ts"), source: `src/${name.replaceAll("\\", "/")}`, whole: true }));
  return [...workers, { name: "linear-engine", source: "src/policy/linear-engine.ts", whole: true }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const actionOnly = process.argv.includes("--action");
    await buildBundles({ actionOnly });
    // Last, so that a type error leaves the bundles usable.
    if (!actionOnly) emitTypes();
  } catch (error) {
    // esbuild has printed its own errors.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  }
}
