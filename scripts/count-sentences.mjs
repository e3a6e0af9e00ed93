/**
 * How many sentences stand outside of src/messages, by the lint rule that refuses them.
 *
 *     node scripts/count-sentences.mjs
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./build/wasm.mjs";

const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
const { stdout } = spawnSync(process.execPath, [oxlint, "-f", "json", "src"], { cwd: root, encoding: "utf8" });
const { diagnostics, number_of_files: files } = JSON.parse(stdout);
const outside = diagnostics.filter(({ code }) => code === "leakscan(sentences)");
for (const { filename, labels, message } of outside)
  console.log(`${filename}:${labels[0]?.span.line ?? ""} ${message.split(" is read by people")[0]}`);
console.log(`${outside.length} sentences outside of src/messages in ${files} files`);
process.exitCode = outside.length > 0 || !(files > 100) ? 1 : 0;
