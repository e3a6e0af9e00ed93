/** The hook's own entry: what every commit pays for, so it loads neither yargs nor anything else that takes time. */

import { nodeTooOld } from "../messages/last-words.ts";
import { isMemoryScarce } from "./scarce-memory.ts";
import { endOnFault } from "./end-on-fault.ts";

endOnFault();
const tooOld = nodeTooOld(process.versions.node, process.env);
if (tooOld === undefined) {
  const argv = process.argv.slice(2);
  if (await isMemoryScarce()) {
    const { runApart } = await import("./apart.ts");
    process.exitCode = await runApart(new URL("./hook-apart.worker.js", import.meta.url), argv);
  } else {
    const { run } = await import("./run.ts");
    process.exitCode = await run(argv);
  }
  // A name that no server resolves would keep Node waiting for it; all that was to be said is written.
  if (argv.includes("--verify")) process.exit();
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
