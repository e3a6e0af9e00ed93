import { ScanError, UsageError } from "../../../src/core/error.ts";
import { formatBaseline, parseBaseline } from "../../../src/policy/baseline.ts";
import { same, texts, type FuzzTarget } from "../target.ts";

/** A baseline, which any clone may bring. */
export const target: FuzzTarget = {
  help: "a baseline: read and written again it is the same, or it is refused",
  code: ["src/policy/baseline.ts", "src/policy/texts/json.ts"],
  words: [
    '"fingerprint"',
    '"salt"',
    '"findings"',
    '"reason"',
    '"__proto__"',
    "null",
    "[]",
    "{}",
    "0123456789abcdef0123456789abcdef",
  ],
  seeds: () =>
    texts(
      '{"version": 1, "salt": "00112233445566778899aabbccddeeff", "findings": []}',
      '{"version": 2, "salt": "00112233445566778899aabbccddeeff", "findings": [\n{"fingerprint": "00112233445566778899aabbccddeeff", "rule": "generic-password", "path": "a", "masked": "a****", "reason": "r"}\n]}',
      formatBaseline({ salt: "00112233445566778899aabbccddeeff", findings: [] }),
    ),
  run(input) {
    try {
      const read = parseBaseline(Buffer.from(input).toString("utf8"), "baseline");
      const again = parseBaseline(formatBaseline(read), "baseline");
      same(again, parseBaseline(formatBaseline(again), "baseline"), "a baseline and what was written of it");
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
    }
  },
};
