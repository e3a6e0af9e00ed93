/** What the Action shows of a report: its annotations, its conclusion, its Markdown as text. */
import type { ActionReport } from "../../../src/action/action-report.ts";
import { present } from "../../../src/action/present/present.ts";

export async function shown(
  action: ActionReport,
): Promise<{ annotations: string[]; conclusion: string; summary: string; comment: string; isNeeded: boolean }> {
  const { annotations, conclusion, summary, comment } = await present(action, ".");
  return {
    conclusion,
    annotations: annotations.trimEnd().split("\n"),
    summary,
    comment: comment.body,
    isNeeded: comment.isNeeded,
  };
}

/** The text as a reader sees it: entities resolved, tags gone. */
export function read(markdown: string): string {
  return markdown
    .replace(/<br>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
