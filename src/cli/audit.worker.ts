/** A process of the audit's pool: scans the repositories that it is sent, one at a time, and ends with its parent. */

import { scanRepository } from "../audit/repository/scan-repository.ts";
import { wordErrors } from "../core/error.ts";
import { errorsEn } from "../messages/en/errors.ts";
import { wordingOf } from "../messages/errors.ts";
import type { FromChild, ToChild } from "../audit/queue/messages.ts";
import type { Step } from "../audit/queue/queue.ts";
import { compileLater } from "./optimiser.ts";

/** Milliseconds between two steps that are reported. */
const interval = 250;

process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
// What is written into reports reads the same whatever language the person speaks.
wordErrors((sentence) => wordingOf(sentence, errorsEn));
compileLater();
const controller = new AbortController();

process.on("message", (message: ToChild) => void scan(message));
process.on("disconnect", () => endAll());

async function scan({ setup, repository, privateUrl }: ToChild): Promise<void> {
  let toldAt = 0;
  const onStep = (step: Step): void => {
    const now = performance.now();
    if (now - toldAt < interval) return;
    toldAt = now;
    send({ kind: "step", step });
  };
  const result = await scanRepository(repository, setup, {
    env: process.env,
    signal: controller.signal,
    onStep,
    privateUrl,
  });
  send({ kind: "result", result });
}

function send(message: FromChild): void {
  if (process.connected) process.send?.(message);
}

/** The parent has gone: so does this process, and the git that it has started, which is of its group. */
function endAll(): void {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(2);
  }
}
