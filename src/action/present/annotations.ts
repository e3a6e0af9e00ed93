/**
 * Annotations on the lines of a change, as the log of the step carries them. GitHub shows ten of each kind a step and drops the
 * rest without a word, so the ten worst are written, and a notice counts them all.
 */

import { excerptsOf, unreadOf } from "../../report/describe.ts";
import { annotation } from "../../report/github.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { workflowCommand } from "../../report/text/workflow-command.ts";
import { doesOwnCount, headlineOf, ownText, type Subject } from "./subject.ts";

/** Errors, warnings or notices that GitHub shows of one step. */
const shownByGithub = 10;

/** The lines to print, each with its line end; the last says in plain words what was found. */
export function annotations(subject: Subject): string {
  const { action, words, entries, own, loosened, options, told, faults } = subject;
  const text = words.action.annotation;
  const excerpts = excerptsOf(action.report);
  const lines = entries.slice(0, shownByGithub).map((entry) => {
    const { fingerprint } = entry;
    const gone = action.goneAtHead.has(fingerprint) ? text.gone : undefined;
    return annotation(entry, options, told.scan.mode, {
      name: subject.shortName(fingerprint),
      excerpt: excerpts.get(fingerprint),
      gone,
    });
  });
  if (entries.length > shownByGithub)
    lines.push(workflowCommand("notice", { title: "leakscan" }, text.more(entries.length, shownByGithub)));
  const { notRead, cut } = told.scan;
  if (!action.isComplete) {
    const first = [...notRead, ...cut].slice(0, 1).map((one) => ` ${unreadOf(one, words.messages)}`);
    lines.push(
      workflowCommand(
        action.exitCode === 2 ? "error" : "warning",
        { title: text.partialTitle },
        `${words.action.partial(notRead.length, cut.length)}${first.join("")}`,
      ),
    );
  }
  if (own.length + loosened.length > 0 && doesOwnCount(subject))
    lines.push(
      workflowCommand(
        "warning",
        { title: text.ownTitle },
        `${words.action.own.heading(own.length + loosened.length)}: ${ownText(subject, subject.label)}`,
      ),
    );
  // Where they fail the step, they are what it ends with.
  for (const fault of action.exitCode === 64 ? [] : faults.slice(0, 5))
    lines.push(workflowCommand("warning", { title: "leakscan" }, fault));
  lines.push(`leakscan: ${plainText(headlineOf(subject))}`);
  return lines.map((line) => `${line}\n`).join("");
}
