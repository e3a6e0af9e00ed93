/** The Action's entry. */

import { run } from "./run.ts";

await run();
