/**
 * After `npm ci` in a checkout: builds, and makes `npx leakscan` mean this checkout. npm links the commands of a package's
 * dependencies but not its own, and npx would install the folder into its cache first, with all that it takes.
 */
import { execFileSync } from "node:child_process";
import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { replaceFile, root } from "./build/wasm.mjs";

const bin = join(root, "node_modules/.bin");

// `npm install --global git+https://…`, as the pre-commit framework does it: npm forgets to install what building takes.
if (process.env.npm_config_global === "true" && process.env.npm_execpath && existsSync(join(root, "src"))) {
  const env = { ...process.env, npm_config_global: "false" };
  for (const name of Object.keys(env))
    if (/^npm_config_(?:prefix|local_prefix|allow_\w+)$/i.test(name)) delete env[name];
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  if (!existsSync(join(root, "node_modules/esbuild")))
    execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd: root, env, stdio: ["ignore", 2, 2] });
}

// `npm ci --omit=dev` brings no compiler; the published package is built already and never runs this.
if (existsSync(join(root, "node_modules/esbuild")) && existsSync(join(root, "src"))) {
  const { buildBundles, emitTypes } = await import("./build.mjs");
  const verbose = Boolean(process.env.CI);
  try {
    await buildBundles({ report: (line) => verbose && console.error(line) });
    if (existsSync(join(root, "dist/cli.js"))) linkCommand();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
  try {
    emitTypes();
  } catch (error) {
    // `npm run types` and the build are strict about it; what is installed here runs all the same.
    console.error(error.message);
  }
}

function linkCommand() {
  const link = join(bin, "leakscan");
  rmSync(link, { force: true });
  if (process.platform !== "win32") {
    symlinkSync("../../dist/cli.js", link);
    return;
  }
  // A symlink needs a privilege on Windows: the same small shims as npm's own, one for cmd and PowerShell, one for sh.
  replaceFile(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli.js" %*\r\n');
  replaceFile(link, '#!/bin/sh\nexec node "$(dirname "$0")/../../dist/cli.js" "$@"\n', 0o755);
}
