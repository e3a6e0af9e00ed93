/**
 * Builds everything that runs: the prefilter's WebAssembly, then the bundles with all libraries inside, so that a cold
 * `npx leakscan` fetches one package and a hook has no transitive tree to be attacked through.
 *
 *     node scripts/build.mjs            what is published
 *     node scripts/build.mjs --action   dist/action, the one bundle that is committed
 *
 * The same sources give the same bytes: CI builds dist/action again and compares.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { reachable } from "./build/declarations.mjs";
import { buildCli, buildPreCommit, startedByCli, withRequire } from "./build/first-files.mjs";
import { gather, lazyModules, withoutOidc } from "./build/gather.mjs";
import { lazyWidth } from "./build/lazy-width.mjs";
import { leanQueue } from "./build/lean-queue.mjs";
import { ownVersion } from "./build/own-version.mjs";
import { preparedRules } from "./build/prepared-rules.mjs";
import { writeRegistries } from "./registries.mjs";
import { buildReportPage } from "./build/report-page.mjs";
import { billOfMaterials, licences } from "./sbom.mjs";
import { buildWasm, replaceFile, root, wasmFile } from "./build/wasm.mjs";
import { withoutExamples } from "./build/without-examples.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Chunks lie beside their entries, so that `new URL("./x.worker.js", import.meta.url)` means the same in each of them.
const published = {
  outdir: "dist",
  target: "node20",
  entries: [
    { name: "hook", source: "src/hook/main.ts" },
    { name: "index", source: "src/index.ts" },
    ...Object.entries(startedByCli).map(([name, source]) => ({ name, source })),
    ...workers(),
  ],
};
const action = {
  outdir: "dist/action",
  target: "node24",
  entries: [
    { name: "index", source: "src/action/main.ts" },
    ...workers().filter(({ source }) => !source.startsWith("src/cli/")),
  ],
  // What nearly every run of the Action needs, and what asks vendors, with an SDK of thirty files behind it.
  gathered: {
    early: [
      "build/prefilter.wasm",
      "src/detect/prefilter/simd.ts",
      "src/messages/en/action.ts",
      "src/messages/en/errors.ts",
      "src/messages/en/report.ts",
    ],
    alone: [
      // Loaded once there is a last resort for a fault of loading it.
      "src/action/run.ts",
      // Fetching, with a library for it: only where the checkout is too shallow.
      "src/git/ask.ts",
      "src/verify/vendors/aws.ts",
      "src/verify/aws/aws.ts",
      "src/verify/aws/sts.ts",
      "src/verify/aws/sts-endpoints.ts",
      // A page with a program in it.
      "src/report/html.ts",
    ],
  },
};

/** Builds the Action into another folder, for a test that runs it there. */
export async function buildAction(outdir) {
  writeRegistries();
  await buildWasm();
  await buildProduct({ ...action, outdir }, () => {});
}

/** Builds what is published, or the Action's committed bundle; `report` gets a line for what is skipped. */
export async function buildBundles({ isAction = false, report = (line) => console.error(line) } = {}) {
  writeRegistries();
  if ((await buildWasm()) === "absent") report(`skipped ${wasmFile}: its source does not exist yet`);
  await buildProduct(isAction ? action : published, report);
}

async function buildProduct(product, report) {
  const { outdir, target } = product;
  const present = product.entries.filter(({ source }) => {
    const exists = existsSync(join(root, source));
    if (!exists) report(`skipped ${outdir} from ${source}: it does not exist yet`);
    return exists;
  });
  if (!present.some(({ source }) => !source.endsWith(".worker.ts"))) return;
  // Before what holds it as text.
  const page = await buildReportPage();
  const built = [await buildEntries({ ...product, entries: present })];
  if (outdir === "dist")
    built.push(
      await buildCli(outdir, manifest.version),
      ...(await buildPreCommit(outdir, target, manifest.version)),
      await buildDetect(outdir),
    );
  const inputs = [...built, page].map(({ metafile }) => metafile);
  const legal = built.flatMap(({ files }) => files.filter(({ path }) => path.endsWith(".LEGAL.txt")));
  const outputs = new Map([
    ...built.flatMap(({ files }) => files).map((file) => [basename(file.path), file]),
    ["sbom.json", { text: billOfMaterials(manifest, inputs) }],
    [
      "licenses.txt",
      {
        text: licences(inputs, [...legal.map(({ text }) => text), ...page.legal]),
      },
    ],
  ]);
  for (const { path } of legal) outputs.delete(basename(path));
  for (const [name, { text, mode }] of outputs) writeIfChanged(resolve(root, outdir, name), text, mode);
  removeOthers(resolve(root, outdir), (name) => outputs.has(name));
}

/** Detection alone, in one file that needs nothing else: a browser loads it as it is. */
async function buildDetect(outdir) {
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: [{ in: "src/detect/public.ts", out: "detect" }],
    outdir,
    write: false,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "external",
    define: { LEAKSCAN_VERSION: JSON.stringify(manifest.version) },
    metafile: true,
    logLevel: "warning",
    plugins: [preparedRules, withoutExamples],
  });
  return { files: outputFiles.map(({ path, text }) => ({ path, text, mode: 0o644 })), metafile };
}

/** All entries of a product in one go, so that what several of them hold stands in one shared chunk. */
async function buildEntries({ outdir, target, entries, gathered }) {
  const options = {
    absWorkingDir: root,
    entryPoints: entries.map(({ name, source }) => ({ in: source, out: name })),
    outdir,
    write: false,
    bundle: true,
    // What is imported lazily stays in a file of its own: only who needs it pays for it.
    splitting: true,
    chunkNames: "[name]-[hash]",
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
    plugins: [preparedRules, withoutExamples, lazyWidth, ownVersion, leanQueue, ...(gathered ? [withoutOidc] : [])],
  };
  if (gathered) options.plugins.push(await gatheredModules(options, gathered));
  const { outputFiles, metafile } = await bundle(options);
  replaceFile(
    join(root, `build/meta/${outdir === "dist" ? "published" : "action"}.json`),
    JSON.stringify(metafile, null, 1),
  );
  const files = outputFiles.map(({ path, text }) => ({
    path,
    text: path.endsWith(".js") ? withRequire(text) : text,
    mode: 0o644,
  }));
  return { files, metafile };
}

/** What is imported lazily is known only once all is read: so it is bundled twice. */
async function gatheredModules(options, { early, alone }) {
  const { metafile } = await bundle(options);
  return gather(root, { early: new Set(early), alone: new Set(alone), late: lazyModules(metafile) });
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
    const names = reachable(temporary, ["index.d.ts", join("detect", "public.d.ts")]);
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

/** Worker threads' entries, `src/<folder>/<name>.worker.ts`, are built beside what starts them by name. */
function workers() {
  const names = readdirSync(join(root, "src"), { recursive: true }).filter((name) => name.endsWith(".worker.ts"));
  return names.sort().map((name) => ({ name: basename(name, ".ts"), source: `src/${name.replaceAll("\\", "/")}` }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const isAction = process.argv.includes("--action");
    await buildBundles({ isAction });
    // Last, so that a type error leaves the bundles usable.
    if (!isAction) emitTypes();
  } catch (error) {
    // esbuild has printed its own errors.
    if (!error.errors) console.error(error.message);
    process.exitCode = 1;
  }
}
