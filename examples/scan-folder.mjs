// Files on disk, with progress, and given up after a minute: what was read until then is reported, the rest as not read.
import { scanFiles } from "leakscan";

const folder = process.argv[2] ?? ".";
const scan = scanFiles([folder], {
  cwd: process.cwd(),
  env: process.env,
  signal: AbortSignal.timeout(60_000),
  onProgress: ({ phase, done }) => process.stderr.write(`\r${phase} ${done}`),
});
const { findings, scan: facts } = await scan.report();
process.stderr.write("\n");
console.log(`${findings.length} findings in ${facts.blobs} files, ${facts.notRead.length} not read`);
