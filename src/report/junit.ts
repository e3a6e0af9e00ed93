/** JUnit XML, for CI systems that show nothing else: a finding is a failed test, what was not read is an error. */

import { counts } from "../core/summary.ts";
import { placeOf, readOf, titleOf, valueOf } from "./describe.ts";
import { escapeMarkup } from "./text/markup.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding } from "./reported.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "xml",
};

/** Writes the report as JUnit XML with one test suite. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const cases = [
    ...told.findings.map((finding) => findingCase(finding, options)),
    ...scan.notRead.map(({ what, why }) =>
      testCase("not-read", what, `<error message="${escapeMarkup(messages.unread(why))}" type="not-read"/>`),
    ),
    ...scan.cut.map(({ what, why }) =>
      testCase("cut", what, `<skipped message="${escapeMarkup(messages.unread(why))}"/>`),
    ),
  ];
  // A suite without a test counts as "no tests ran" in most systems.
  if (cases.length === 0) cases.push(testCase("leakscan", messages.found.nothing(readOf(told, messages)), ""));
  const failures = told.summary.findings;
  const skipped = told.findings.length - failures + scan.cut.length;
  const seconds = (scan.durationMs / 1000).toFixed(3);
  const timestamp = (options.finishedAt ?? new Date()).toISOString().slice(0, 19);
  const numbers = `tests="${cases.length}" failures="${failures}" errors="${scan.notRead.length}" skipped="${skipped}" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="leakscan" ${numbers}>`,
    `  <testsuite name="leakscan ${scan.mode}" ${numbers} timestamp="${timestamp}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
};

function findingCase(finding: ToldFinding, options: ReportOptions): string {
  const { messages } = options;
  const [first] = finding.places;
  const where = first === undefined ? finding.fingerprint : placeOf(first, messages);
  const name = `${titleOf(finding, messages)} (${where}, ${finding.fingerprint})`;
  if (!counts(finding, options.strict)) {
    const reason = finding.suppressed
      ? `${messages.suppressedBy[finding.suppressed.by]}: ${messages.reason(finding.suppressed.reason)}`
      : messages.confidence.low;
    return testCase(finding.rule, name, `<skipped message="${escapeMarkup(reason)}"/>`);
  }
  const message = messages.page.result(titleOf(finding, messages), valueOf(finding));
  const places = finding.places.slice(0, 100).map((place) => escapeMarkup(placeOf(place, messages)));
  return testCase(
    finding.rule,
    name,
    `<failure message="${escapeMarkup(message)}" type="${finding.severity}">${places.join("\n")}</failure>`,
  );
}

function testCase(className: string, name: string, content: string): string {
  const open = `    <testcase classname="${escapeMarkup(className)}" name="${escapeMarkup(name)}" time="0"`;
  return content === "" ? `${open}/>` : `${open}>${content}</testcase>`;
}
