/**
 * Digests of the tokens that a vendor publishes in its own repositories, for `published` in a rule.
 *
 *     leakscan history REPO --format json --show-secrets --output REPORT      once for each of the vendor's repositories
 *     node scripts/published-keys.mjs RULE REPORT...
 */
import { readFileSync } from "node:fs";
import { bundled } from "./accuracy/detect.mjs";

const [rule, ...reports] = process.argv.slice(2);
const { publishedDigest } = await bundled();
const digests = new Set();
for (const report of reports)
  for (const finding of JSON.parse(readFileSync(report, "utf8")).findings)
    if (finding.rule === rule) digests.add(publishedDigest(finding.secret));
console.log([...digests].sort().join("\n"));
