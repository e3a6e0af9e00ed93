/** Tests run from source under vitest: Node 20 cannot run TypeScript itself. */
import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { defineConfig } from "vitest/config";
import type { TestProjectConfiguration, ViteUserConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

/** A part of the tests with a name, `vitest run --project NAME`. */
function tier(
  name: string,
  include: string[],
  more: { exclude?: string[]; isolate?: boolean } = {},
): TestProjectConfiguration {
  return { extends: true, test: { name, include, ...more } };
}

const config: ViteUserConfig = defineConfig({
  define: { LEAKSCAN_VERSION: JSON.stringify(version) },
  plugins: [
    {
      // The same shape as esbuild's `binary` loader, so that the source's import works in both.
      name: "wasm-as-bytes",
      enforce: "pre",
      load(id) {
        if (!id.endsWith(".wasm")) return;
        const base64 = readFileSync(id).toString("base64");
        return `export default new Uint8Array(Buffer.from(${JSON.stringify(base64)}, "base64"));`;
      },
    },
    {
      // As esbuild's `text` loader.
      name: "texts",
      enforce: "pre",
      load(id) {
        return id.endsWith(".txt") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined;
      },
    },
    {
      // One module in the place of a thousand small ones: each file that imports the rules would read them one by one.
      name: "providers-as-one-module",
      enforce: "pre",
      load(id) {
        if (!id.endsWith("/src/rules/providers.ts")) return;
        const { outputFiles } = buildSync({ entryPoints: [id], bundle: true, write: false, format: "esm" });
        return outputFiles[0]?.text;
      },
    },
  ],
  test: {
    // The tiers: `fast` is what a developer runs again and again (npm run test:fast); the whole is all of them.
    projects: [
      // Its files share one load of the sources, which takes longer than most of them: a test leaves nothing behind in a module.
      tier("fast", ["test/{unit,contract}/**/*.test.ts"], { exclude: ["**/*.slow.test.ts"], isolate: false }),
      tier("slow", ["test/{unit,contract}/**/*.slow.test.ts"]),
      tier("integration", ["test/integration/**/*.test.ts"]),
      tier("e2e", ["test/e2e/**/*.test.ts"]),
    ],
    globalSetup: ["test/support/setup.ts"],
    setupFiles: ["test/support/english-errors.ts"],
    // Real git on a busy machine with two cores (Windows' is the slowest): slow is not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    coverage: {
      enabled: false,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.d.ts", "src/{detect/prefilter,hook}/assembly/**"],
      reporter: ["text", "html", "json-summary"],
      reportsDirectory: "coverage",
    },
  },
});

export default config;
