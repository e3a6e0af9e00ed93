/**
 * A picture of how long secrets stood in a change: from the commit that added each to the one that took it out. GitHub draws Mermaid's
 * text where a code block is marked as such. Hostile text must stay a label, so all that the notation could read is taken out of it.
 */

import type { CommitFacts } from "../../core/finding.ts";
import { titleOf, valueOf } from "../../report/describe.ts";
import type { ToldFinding } from "../../report/reported.ts";
import { cutEnd } from "../../report/terminal/width.ts";
import type { Subject } from "./subject.ts";

/** Bars that are drawn. */
const most = 20;

/** The chart as a Markdown block; nothing where no commit took a secret out again. */
export function gantt({ counting, told, words }: Subject): string[] {
  const { messages, action } = words;
  const until = timeOf(told.scan.at) ?? Math.max(...counting.flatMap((one) => times(one)), 0);
  const bars = counting
    .flatMap((finding) => barOf(finding, until) ?? [])
    .toSorted((a, b) => Number(b.isRemoved) - Number(a.isRemoved))
    .slice(0, most)
    .toSorted((a, b) => a.from - b.from);
  if (!bars.some(({ isRemoved }) => isRemoved)) return [];
  const lines = bars.map(({ finding, from, to, isRemoved }, index) => {
    const isBad = finding.severity === "critical" || finding.severity === "high";
    const tags = [...(isBad ? ["crit"] : []), isRemoved ? "done" : "active"].join(", ");
    // A number first: a line that begins with a keyword such as `title` would be read as one.
    const name = `${index + 1}. ${label(`${titleOf(finding, messages)} ${valueOf(finding)}`)}`;
    return `    ${name} :${tags}, b${index}, ${stamp(from)}, ${stamp(to)}`;
  });
  return [
    [
      "```mermaid",
      "gantt",
      `    title ${label(action.gantt.title)}`,
      "    dateFormat YYYY-MM-DDTHH:mm:ss",
      "    axisFormat %Y-%m-%d %H:%M",
      `    section ${label(action.gantt.section)}`,
      ...lines,
      "```",
    ].join("\n"),
  ];
}

interface Bar {
  readonly finding: ToldFinding;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly isRemoved: boolean;
}

function barOf(finding: ToldFinding, until: number): Bar | undefined {
  const from = timeOf(finding.commit?.date);
  if (from === undefined) return undefined;
  const removed = (finding.removed ?? []).flatMap((commit: CommitFacts) => timeOf(commit.date) ?? []);
  const isRemoved = removed.length > 0;
  // A bar without length is not drawn, and a commit's clock may be wrong.
  return { finding, from, to: Math.max(from + 1000, ...(isRemoved ? removed : [until])), isRemoved };
}

function times({ commit, removed = [] }: ToldFinding): number[] {
  return [commit, ...removed].flatMap((one) => timeOf(one?.date) ?? []);
}

/** Years of four digits alone: a clock may say anything. */
function timeOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? "");
  return time >= 0 && time < Date.UTC(9999, 0) ? time : undefined;
}

/** In UTC; Mermaid reads no zone. */
function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Letters, digits and little else: colons, commas, semicolons, hashes and percent signs are Mermaid's. */
function label(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N}\p{M} ._*()/-]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return cutEnd(plain === "" ? "?" : plain, 60);
}
