/** The report for a person at a terminal. A commit that is stopped is reported one way, everything else another. */

import { blocked } from "./terminal/blocked.ts";
import { foundOrNot, isLiveRoot } from "./terminal/found.ts";
import { createPage, headline } from "./terminal/page.ts";
import { tell } from "./masked-report.ts";
import type { FormatFacts, FormatWriter } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "txt",
};

/** Writes the report as text for a terminal of `options.width` columns. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const page = createPage(told, options, report);
  const { mode } = told.scan;
  const root = page.counting.find(isLiveRoot);
  if (root)
    headline(
      page,
      options.messages.found.liveRoot(root.verdict?.accountId ?? root.aws?.accountId ?? "?"),
      page.paint.red,
    );
  const isStopped = mode === "staged" || mode === "message" || options.isPush === true;
  if (
    isStopped &&
    (told.summary.findings > 0 || told.scan.notRead.length > 0 || (options.strict && told.scan.cut.length > 0))
  )
    blocked(page);
  else foundOrNot(page);
  return page.text();
};
