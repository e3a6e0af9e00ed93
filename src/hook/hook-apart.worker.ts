/** The thread in which a hook's call runs where memory is scarce. */

import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
