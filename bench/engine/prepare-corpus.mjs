/**
 * Lays down the text that the engine's benchmarks run over: the source of well-known npm packages, always the same versions, fetched
 * by the ordinary npm client. Real text, since generated text has neither the long runs of minified code nor the short ones of prose.
 *
 * `node bench/engine/prepare-corpus.mjs` prints the folder and what is in it, and does nothing where it is already there. The folder is
 * `$LEAKSCAN_BENCH_DIR`, or `leakscan-bench/npm` in the system's folder for temporary files; its `files.txt` lists the files, one a
 * line, relative to the folder, sorted.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** Large and small, generated and written by hand, bundled, minified and plain; none so large that it alone would decide. */
const packages = [
  "@angular/core@21.2.26",
  "@angular/material@22.2.6",
  "@aws-sdk/client-ec2@3.1169.0",
  "@aws-sdk/client-s3@3.1169.0",
  "@babel/parser@7.29.14",
  "@mui/material@9.5.0",
  "@octokit/openapi-types@29.0.1",
  "@types/node@26.6.6",
  "antd@6.6.8",
  "bootstrap@5.3.9",
  "chart.js@4.6.1",
  "core-js@3.51.0",
  "d3@7.9.2",
  "date-fns@4.4.0",
  "discord.js@14.28.1",
  "eslint@10.15.0",
  "ethers@6.17.0",
  "express@5.3.0",
  "fastify@5.12.8",
  "highlight.js@11.12.0",
  "jquery@4.0.0",
  "lodash@4.18.1",
  "mathjs@15.2.0",
  "moment@2.31.0",
  "mongoose@9.12.1",
  "pdfjs-dist@5.6.205",
  "prettier@3.10.1",
  "react-dom@19.3.1",
  "rxjs@7.8.2",
  "sequelize@6.37.8",
  "stripe@23.1.0",
  "svelte@5.57.3",
  "three@0.187.0",
  "twilio@6.2.0",
  "typeorm@1.1.1",
  "typescript@5.9.3",
  "vue@3.5.45",
  "webpack@5.112.2",
];

/** What counts as source text; all else is removed. */
const text =
  /\.(?:[cm]?[jt]sx?|map|json|md|s?css|less|html|vue|svelte|txt|ya?ml|sh)$|(?:^|[/\\])(?:LICENSE|README|CHANGELOG)$/i;

/** The folder of the corpus. */
export const corpusFolder = resolve(process.env["LEAKSCAN_BENCH_DIR"] ?? join(tmpdir(), "leakscan-bench", "npm"));

/** Absolute paths of all files of the corpus, in a fixed order; fetches what is missing. */
export function corpusFiles() {
  const list = join(corpusFolder, "files.txt");
  const missing = packages.filter((name) => !existsSync(join(corpusFolder, folderOf(name))));
  if (missing.length > 0 || !existsSync(list)) {
    fetch(missing);
    const files = packages.flatMap((name) => filesBelow(join(corpusFolder, folderOf(name)))).sort();
    writeFileSync(list, files.map((file) => `${relative(corpusFolder, file).split(sep).join("/")}\n`).join(""));
  }
  return readFileSync(list, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((file) => join(corpusFolder, file));
}

/** Lays down packages, each in a folder of its own that appears only when it is whole. */
function fetch(names) {
  const work = join(corpusFolder, `.work-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    for (const name of names) {
      const shell = process.platform === "win32";
      const packed = execFileSync("npm", ["pack", name, "--json", "--ignore-scripts", "--loglevel=error"], {
        cwd: work,
        shell,
      });
      const [{ filename }] = Object.values(JSON.parse(packed.toString()));
      const folder = join(work, folderOf(name));
      mkdirSync(folder);
      execFileSync("tar", ["-xzf", filename, "-C", folderOf(name)], { cwd: work });
      for (const file of filesBelow(folder)) if (!text.test(file)) rmSync(file);
      renameSync(folder, join(corpusFolder, folderOf(name)));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function folderOf(name) {
  return name.replace("/", "+");
}

/** Plain files below a folder: a package holds no links. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = corpusFiles();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  process.stdout.write(
    `${corpusFolder}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${packages.length} packages\n`,
  );
}
