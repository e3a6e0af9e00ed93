/**
 * Prints `N passed, N failed` from vitest's JSON report; fails if one failed or none ran. A test file that cannot even be
 * loaded holds no failed test and counts as one all the same.
 *
 *     node scripts/test-summary.mjs build/test-report.json
 */
import { readFileSync } from "node:fs";

const { passed, failed } = count(process.argv[2]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function count(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch (error) {
    console.error(`the tests left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
