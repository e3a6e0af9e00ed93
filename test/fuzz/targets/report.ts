import { ScanError, UsageError } from "../../../src/core/error.ts";
import { parseReport } from "../../../src/scan/reports/read-report.ts";
import { merge } from "../../../src/scan/reports/merge-reports.ts";
import { formats, loadFormat } from "../../../src/report/formats.ts";
import { write as writeJson } from "../../../src/report/json.ts";
import { write as writeJsonl } from "../../../src/report/jsonl.ts";
import { reportOptions } from "../../support/reports.ts";
import { sampleReport } from "../../support/sample-report.ts";
import { texts, type FuzzTarget } from "../target.ts";

/** A report that somebody sent. */
export const target: FuzzTarget = {
  help: "a JSON or JSON Lines report, as merge, verify and respond read it",
  code: [
    "src/scan/reports/read-report.ts",
    "src/scan/reports/read-lines.ts",
    "src/scan/reports/merge-reports.ts",
    "src/report/",
  ],
  words: [
    '"findings"',
    '"places"',
    '"scan"',
    '"tool"',
    '"schemaVersion": 1',
    '{"type":"scan"',
    '{"type":"finding"',
    "null",
    "\n",
    "[]",
    "{}",
    '"__proto__"',
  ],
  seeds: () => [
    ...texts('{"type":"scan","schemaVersion":1}\n{"type":"finding"}\n{"type":"end"}\n'),
    ...texts(writeJson(sampleReport(2), reportOptions()), writeJsonl(sampleReport(2), reportOptions())),
    ...texts(writeJson(sampleReport(0), reportOptions())),
  ],
  async run(input) {
    try {
      const report = parseReport(Buffer.from(input).toString("utf8"), "report.json");
      const both = merge([report, report]);
      for (const format of formats) (await loadFormat(format))(both, reportOptions());
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
    }
  },
};
