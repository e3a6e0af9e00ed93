/** Runs `staged` and `hook <stage>`. Loads reports and sentences only where there is something to tell. */

import { UsageError } from "../core/error.ts";
import type { Context } from "../app/context.ts";
import { deliver } from "../app/deliver.ts";
import { faultOf } from "../app/fault.ts";
import { writeText } from "../app/write-text.ts";
import { parseCall } from "./parse-call.ts";

/** Runs a call of the hook, writes what is to be told, and yields the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const { stdout, stderr, env } = process;
  try {
    const call = parseCall(argv);
    const cwd = process.cwd();
    const context: Context = { cwd, env };
    const outlets = { stdout, stderr, env, cwd };
    switch (call.stage) {
      case "staged":
      case "pre-commit": {
        const { scanStaged } = await import("../app/scan-staged.ts");
        const outcome = await scanStaged(call.raw, context);
        return await deliver(outcome, outlets, { humanToStderr: true, quietWhenClean: call.stage === "pre-commit" });
      }
      case "commit-msg": {
        const { scanMessage } = await import("../app/scan-message.ts");
        const outcome = await scanMessage(call.file, call.raw, context);
        return await deliver(outcome, outlets, { humanToStderr: true, quietWhenClean: true });
      }
    }
  } catch (error) {
    const fault = faultOf(error, env["LEAKSCAN_DEBUG"] === "1");
    const isHook = argv[0] === "hook" && !(error instanceof UsageError);
    await writeText(
      stderr,
      `${fault.lines.join("\n")}\n${isHook ? "  the commit is blocked, because nothing was scanned\n" : ""}`,
    );
    return fault.exitCode;
  }
}
