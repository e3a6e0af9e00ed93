/** The entry of hooks/pre-commit and hooks/commit-msg, and what the command line asks before it loads the rest. */

import { messagePasses, passes, start } from "./start.ts";

export { messagePasses, passes };
if (require.main === module) void start();
