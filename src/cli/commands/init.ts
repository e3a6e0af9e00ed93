/** `leakscan init` */

import { installHooks } from "../../app/install-hooks.ts";
import { writeText } from "../../app/write-text.ts";
import type { Command } from "../command.ts";

/** Installs the hooks. */
export const init: Command = (finish) => ({
  command: "init",
  describe: "Install the hooks: into husky's folder, core.hooksPath, or .git/hooks",
  builder: (argv) => argv,
  handler: async () => {
    // Built, this file lies in dist/, beside the package's hooks/.
    const hooks = new URL("../hooks/", import.meta.url);
    const lines = await installHooks(hooks, { cwd: process.cwd(), env: process.env });
    await writeText(process.stdout, `${lines.join("\n")}\n`);
    finish(0);
  },
});
