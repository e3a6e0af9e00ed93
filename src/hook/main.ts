/** The hook's own entry: what every commit pays for, so it loads neither yargs nor anything else that takes time. */

import { nodeTooOld } from "../messages/last-words.ts";
import { endOnFault } from "./end-on-fault.ts";

endOnFault();
const tooOld = nodeTooOld(process.versions.node, process.env);
if (tooOld === undefined) {
  const { run } = await import("./run.ts");
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error(tooOld);
  process.exitCode = 2;
}
