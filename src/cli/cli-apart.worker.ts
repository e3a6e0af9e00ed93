/** The thread in which a call of the command line runs where memory is scarce. */

import { start } from "./run.ts";

process.exitCode = await start(process.argv.slice(2));
