/**
 * BullMQ without what leakscan never calls: its store on PostgreSQL, its relay, schedules by cron (with a library of dates behind
 * them), and the comments in its Lua scripts. Together a tenth of the package.
 */
import { readFile } from "node:fs/promises";

/**
 * Modules of BullMQ, and a library that only it asks for, in whose place stands nothing. Scripts are found by walking over what their
 * index exports: one that is absent is not loaded into the server.
 */
const unused = /^(?:\.\/postgres|\.\/relay\w+-\d+|cron-parser)$/;

const fromBullmq = /[\\/]node_modules[\\/]bullmq[\\/]/;

/** The plugin. */
export const leanQueue = {
  name: "lean-queue",
  setup(build) {
    build.onResolve({ filter: unused }, ({ importer, path }) =>
      fromBullmq.test(importer) ? { path, namespace: "unused" } : undefined,
    );
    // CommonJS, so that any name may be imported from it.
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};", loader: "js" }));
    build.onLoad({ filter: /[\\/]bullmq[\\/]dist[\\/]esm[\\/]scripts[\\/][^\\/]+\.js$/ }, async ({ path }) => ({
      contents: withoutComments(await readFile(path, "utf8")),
      loader: "js",
    }));
  },
};

/** Takes out block comments and whole lines of comment. What stands behind code on its line stays. */
function withoutComments(lua) {
  return lua
    .replace(/--\[\[[\s\S]*?\]\]/g, "")
    .replace(/^[ \t]*--.*\n/gm, "")
    .replace(/\n[ \t]+/g, "\n");
}
