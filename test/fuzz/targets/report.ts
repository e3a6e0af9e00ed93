import { ScanError, UsageError } from "../../../src/core/error.ts";
import { parseReport } from "../../../src/scan/reports/read-report.ts";
import { texts, type FuzzTarget } from "../target.ts";

/** A report that somebody sent. */
export const target: FuzzTarget = {
  help: "a JSON or JSON Lines report, as merge, verify and respond read it",
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
  seeds: () =>
    texts(
      '{"schemaVersion":1,"tool":{"name":"leakscan","version":"0.1.0"},"scan":{"mode":"files","notRead":[],"cut":[]},"findings":[]}',
      '{"schemaVersion":1,"tool":{"name":"leakscan","version":"0.1.0"},"scan":{"mode":"history","notRead":[],"cut":[]},"findings":[{"rule":"aws-access-key-id","fingerprint":"00","masked":"AKIA****","severity":"critical","confidence":"high","places":[{"path":"a","line":1,"column":1}]}]}',
      '{"type":"scan","schemaVersion":1}\n{"type":"finding"}\n{"type":"end"}\n',
    ),
  run(input) {
    try {
      parseReport(Buffer.from(input).toString("utf8"), "report.json");
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
    }
  },
};
