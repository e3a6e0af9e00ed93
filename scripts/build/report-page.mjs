/**
 * Builds the program of the HTML report, src/report/html/app, for browsers: build/report-page.js.txt and .css.txt, which the report
 * holds as text. The tests' global setup and the build call it. Returns the bundler's account of what is inside.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { replaceFile, root } from "./wasm.mjs";

export async function buildReportPage() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: "src/report/html/app/main.tsx", out: "report-page" },
      { in: "src/report/html/app/style.css", out: "report-page" },
    ],
    outdir: "build",
    write: false,
    bundle: true,
    format: "iife",
    platform: "browser",
    // Browsers of the last two years.
    target: ["chrome123", "firefox120", "safari17.5"],
    tsconfig: "src/report/html/app/tsconfig.json",
    minify: true,
    legalComments: "external",
    charset: "utf8",
    metafile: true,
    logLevel: "warning",
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf(".")), { path, text }]));
  for (const extension of ["js", "css"]) {
    const file = join(root, `build/report-page.${extension}.txt`);
    const { text } = texts.get(`.${extension}`);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) replaceFile(file, text);
  }
  const legal = outputFiles.filter(({ path }) => path.endsWith(".LEGAL.txt")).map(({ text }) => text);
  return { metafile, legal };
}
