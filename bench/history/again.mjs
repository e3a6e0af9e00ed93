/**
 * How much a second scan of an unchanged history costs, as a ratio to the first, and whether it says the same:
 *
 *     npm run build && node bench/history/again.mjs REPOSITORY [rounds]
 *
 * The cache folder is a new one each time, so that the first scan of a round remembers nothing.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const [repository, rounds = "3"] = process.argv.slice(2);
if (!repository) throw new Error("usage: node bench/history/again.mjs REPOSITORY [rounds]");

for (let round = 1; round <= Number(rounds); round++) {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-again-"));
  try {
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    const scan = (...options) => {
      const report = join(folder, "report.json");
      const start = performance.now();
      const args = [join(root, "dist/cli.js"), "history", repository, "--format", "json", "--output", report];
      const { status } = spawnSync(process.execPath, [...args, ...options], { env, stdio: "ignore" });
      if (status !== 0 && status !== 1 && status !== 2) throw new Error(`leakscan ended with ${status}`);
      const seconds = (performance.now() - start) / 1000;
      const text = readFileSync(report, "utf8").replace(/"(?:durationMs|at)": ?(?:[0-9.]+|"[^"]*")/g, "");
      return { seconds, digest: createHash("sha256").update(text).digest("hex") };
    };
    const [plain, first, second, third] = [scan("--no-cache"), scan(), scan(), scan()];
    const same = new Set([plain, first, second, third].map(({ digest }) => digest)).size === 1;
    const cache = join(folder, "leakscan");
    const bytes = readdirSync(cache).reduce((sum, name) => sum + statSync(join(cache, name)).size, 0);
    const again = Math.min(second.seconds, third.seconds);
    console.log(
      `first ${first.seconds.toFixed(1)} s (without a cache ${plain.seconds.toFixed(1)} s), again ${again.toFixed(2)} s: ${(again / first.seconds).toFixed(3)}; ` +
        `cache ${(bytes / 1e6).toFixed(1)} MB; reports ${same ? "equal" : "DIFFER"}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
