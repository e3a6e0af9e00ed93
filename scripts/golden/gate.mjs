/** The gate: what fixtures/ yields may change only together with the version of detection. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compare, countOf, describe } from "./compare.mjs";
import { readGolden, writeGolden } from "./format.mjs";

const goldenFile = fileURLToPath(new URL("../../fixtures/golden.txt", import.meta.url));
const versionFile = fileURLToPath(new URL("../../src/detect/version.ts", import.meta.url));

/**
 * What is wrong with the committed result, in words for the person who changed something; "" where nothing is.
 * @param {import("./golden.d.mts").Golden} committed
 * @param {import("./golden.d.mts").Golden} now
 */
export function complaint(committed, now, most = 20) {
  const differences = compare(committed, now);
  const changed = countOf(differences);
  const raised = committed.head.version !== now.head.version;
  if (changed === 0 && differences.otherFiles.length === 0 && !raised) return "";
  const what =
    changed > 0 && !raised
      ? `Findings in fixtures/ changed, and detectionVersion (src/detect/version.ts) is still ${now.head.version}.\n` +
        "If that is what you want: `npm run golden -- --update` raises it and writes fixtures/golden.txt; commit both."
      : "fixtures/golden.txt is out of date. Look at the difference, then `npm run golden -- --update` and commit it.";
  return `${what}\n${describe(differences, most)}`;
}

/** The version to write with a new result: one more where findings changed under the version of the committed one. */
export function nextVersion(committed, now) {
  const changed = countOf(compare(committed, now)) > 0 && committed.head.version === now.head.version;
  return changed ? Number(now.head.version) + 1 : Number(now.head.version);
}

/** The committed result; an empty one where there is none yet. */
export function committedGolden() {
  try {
    return readGolden(readFileSync(goldenFile, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return { head: { version: String(detectionVersion()) }, items: new Map() };
  }
}

/** The version of detection in the sources. */
export function detectionVersion() {
  return Number(/detectionVersion = (\d+)/.exec(readFileSync(versionFile, "utf8"))?.[1]);
}

/** Writes a new result, and the version where it must be raised; returns the version. */
export function accept(now) {
  const version = nextVersion(committedGolden(), now);
  const source = readFileSync(versionFile, "utf8");
  if (version !== detectionVersion())
    writeFileSync(versionFile, source.replace(/detectionVersion = \d+/, `detectionVersion = ${version}`));
  writeFileSync(goldenFile, writeGolden({ ...now, head: { version: String(version) } }));
  return version;
}
