/**
 * Holds that the same sources give the same bytes: what git tracks is copied into two folders of other names, built in each at another time
 * of day, and compared file by file.
 *
 *     node scripts/reproducible.mjs
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./build/wasm.mjs";

mkdirSync(join(root, "build"), { recursive: true });
const parent = mkdtempSync(join(root, "build/reproducible-"));
try {
  const [one, other] = [
    ["a", "UTC"],
    ["another/and-a-longer-one", "Asia/Tokyo"],
  ].map(([name, zone]) => built(join(parent, name), zone));
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
  for (const file of differing) console.error(`differs from build to build: ${file}`);
  if (differing.length > 0) process.exitCode = 1;
  else console.log(`${one.size} files, the same in both builds`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

/** Builds a copy of the checkout; the digest of each file that came of it. */
function built(folder, zone) {
  const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  for (const file of tracked.split("\0").filter((name) => name !== "" && !name.startsWith("dist/"))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // Of hard links: a symbolic one would lead back to the same folder, and the bundler names files by where they really are.
  execFileSync("cp", ["-al", realpathSync(join(root, "node_modules")), join(folder, "node_modules")]);
  for (const args of [[], ["--action"]])
    execFileSync(process.execPath, ["scripts/build.mjs", ...args], {
      cwd: folder,
      env: { ...process.env, TZ: zone },
      stdio: ["ignore", "ignore", "inherit"],
    });
  const digests = new Map();
  for (const entry of readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true })) {
    // V8's code cache belongs to the machine that made it, and is not published.
    if (!entry.isFile() || entry.name.endsWith(".cache")) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    digests.set(relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex"));
  }
  return digests;
}
