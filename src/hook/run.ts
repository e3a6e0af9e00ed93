/** Runs `staged` and `hook <stage>`. Loads reports and sentences only where there is something to tell. */

import type { Context } from "../scan/context.ts";
import { writeReport, type Outlets } from "../scan/reports/write-report.ts";
import type { Outcome } from "../scan/reports/build-report.ts";
import { writeText } from "../scan/reports/write-text.ts";
import { isAmending } from "../git/amending.ts";
import { type Call, parseCall } from "./parse-call.ts";

/** Runs a call of the hook, writes what is to be reported, and yields the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const { stdout, stderr, env } = process;
  let call: Call | undefined;
  try {
    call = parseCall(argv);
    const cwd = process.cwd();
    const outlets = { stdout, stderr, env, cwd, program: process.argv[1] };
    let code = 0;
    for await (const outcome of scan(call, { cwd, env })) {
      const checked = call.raw.verify === true ? await verified(outcome, { cwd, env }) : outcome;
      if (call.stage !== "pre-receive") await remember(checked, { cwd, env });
      code = worse(code, await told(checked, outlets, call.stage !== "staged"));
    }
    return code;
  } catch (error) {
    const [{ faultOf }, { loadErrorsFor }] = await Promise.all([
      import("../scan/fault.ts"),
      import("../scan/spoken-language.ts"),
    ]);
    const errors = await loadErrorsFor(argv, { cwd: process.cwd(), env });
    const fault = faultOf(error, errors, env["LEAKSCAN_DEBUG"] === "1");
    // A call that is wrong comes from no hook of ours; all else, a wrong config included, has stopped git.
    const isHook = argv[0] === "hook" && call !== undefined;
    const what = argv[1] === "pre-push" || argv[1] === "pre-receive" ? "push" : "commit";
    await writeText(stderr, `${fault.lines.join("\n")}\n${isHook ? `  ${errors.blockedUnscanned(what)}\n` : ""}`);
    return fault.exitCode;
  }
}

/** Yields what there is to tell: nothing for a push that only deletes. */
async function* scan(call: Call, context: Context): AsyncGenerator<Outcome, void, undefined> {
  switch (call.stage) {
    case "staged":
    case "pre-commit": {
      const { scanStaged } = await import("../scan/scan-staged.ts");
      const outcome = await scanStaged({ ...call.raw, amend: call.raw.amend ?? isAmending() }, context);
      // Hooks written by hand call `leakscan staged` too: git names the index to every hook of a commit.
      yield { ...outcome, byHand: call.stage === "staged" && context.env["GIT_INDEX_FILE"] === undefined };
      return;
    }
    case "commit-msg": {
      const { scanMessage } = await import("../scan/scan-message.ts");
      yield await scanMessage(call.file, call.raw, context);
      return;
    }
    case "pre-push":
    case "pre-receive": {
      const { parseUpdates, scanPush } = await import("../scan/scan-push.ts");
      const updates = parseUpdates(await readInput(), call.stage);
      const where =
        call.stage === "pre-push" ? { side: call.stage, remote: call.remote } : ({ side: call.stage } as const);
      const outcome = await scanPush(updates, where, call.raw, context);
      if (outcome !== null) yield outcome;
      return;
    }
    case "framework": {
      const { scanForFramework } = await import("../scan/scan-for-framework.ts");
      yield* scanForFramework(call.files, call.raw, context);
    }
  }
}

/** What stopped the person is what `leakscan allow --last` accepts; a scan that finds nothing loads nothing for it. */
async function remember(outcome: Outcome, context: Context): Promise<void> {
  if (outcome.report.findings.length === 0) return;
  const { rememberBlock } = await import("../scan/reports/last-block.ts");
  await rememberBlock(outcome, context);
}

/** Only who asks for it loads a vendor's SDK, and waits for the network. */
async function verified(outcome: Outcome, context: Context): Promise<Outcome> {
  if (outcome.report.findings.length === 0) return outcome;
  // The SDK is bundled, so its advice to upgrade Node is nothing that a user could follow.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  const { verifyOutcome } = await import("../scan/reports/verify-findings.ts");
  return verifyOutcome(outcome, context);
}

function told(outcome: Outcome, outlets: Outlets, isHook: boolean): Promise<number> {
  return writeReport(outcome, outlets, { humanToStderr: true, quietWhenClean: isHook });
}

/** A finding is worse than something unread: exit code 1 says that there is one, whatever else could not be read. */
function worse(one: number, other: number): number {
  return one === 1 || other === 1 ? 1 : Math.max(one, other);
}

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
