/** The hook's own entry: what every commit pays for, so it loads neither yargs nor anything else that is dear. */

import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
