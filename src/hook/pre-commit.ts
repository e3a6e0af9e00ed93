/** The entry of hooks/pre-commit, and what the command line asks before it loads the rest. */

import { passes, start } from "./start.ts";

export { passes };
if (require.main === module) void start();
