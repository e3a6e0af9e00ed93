/** The command line's entry. Loads the rest only where this Node can read it. */

import { nodeTooOld } from "../core/node-version.ts";
import { endOnFault } from "../hook/end-on-fault.ts";

endOnFault();
const tooOld = nodeTooOld(process.versions.node);
if (tooOld === undefined) {
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
