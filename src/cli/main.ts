/** The command line's entry. Loads the rest only where this Node can read it. */

import { nodeTooOld } from "../messages/last-words.ts";
import { endOnFault } from "../hook/end-on-fault.ts";

endOnFault();
const tooOld = nodeTooOld(process.versions.node, process.env);
if (tooOld === undefined) {
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
