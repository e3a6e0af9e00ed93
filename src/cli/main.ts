/** The command line's entry. Loads the rest only where this Node can read it. */

import { nodeTooOld } from "../messages/last-words.ts";
import { endOnFault } from "../hook/end-on-fault.ts";

endOnFault();
const tooOld = nodeTooOld(process.versions.node, process.env);
if (tooOld === undefined) {
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2));
  // A name that no server resolves would keep Node waiting for it; all that was to be said is written.
  if (process.argv.includes("--verify") || process.argv[2] === "verify") process.exit();
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
