/**
 * Secrets in awkward places among decoys, through the whole of `leakscan history`: each secret is found at its place, and no decoy
 * is reported. What fails is told as a table.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import type { Finding, Place } from "../../../src/core/finding.ts";
import { hermeticEnvironment } from "../../support/git.ts";
import { createPlantedRepository } from "../../support/repositories/planted-repository.ts";
import type { PlantedRepository } from "../../support/repositories/planted-repository.ts";
import type { Expected } from "../../support/repositories/situations.ts";

let planted: PlantedRepository;
let findings: readonly Finding[];
let notRead: readonly unknown[];

beforeAll(async () => {
  planted = createPlantedRepository(1);
  const context = { cwd: planted.repository.dir, env: hermeticEnvironment() };
  const { report } = await scanHistory(undefined, {}, context);
  findings = report.findings;
  notRead = report.scan.notRead;
}, 120_000);

describe("a repository full of secrets and decoys", () => {
  test("is large enough to mean something", () => {
    expect(planted.expected.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(planted.expected.map(({ value }) => value)).size).toBeGreaterThanOrEqual(1000);
    expect(planted.decoys.size).toBeGreaterThanOrEqual(60);
    expect(notRead).toEqual([]);
  });

  test("each secret is found at its place", () => {
    const missed = planted.expected.flatMap((one) => {
      const why = missing(one);
      return why === null ? [] : [`${one.name} | ${one.path ?? "-"}:${one.line}:${one.column} | ${why}`];
    });
    expect(missed, `${missed.length} of ${planted.expected.length} missed:\n${missed.join("\n")}\n`).toEqual([]);
  });

  test("no decoy is reported", () => {
    const values = new Set(planted.expected.map(({ value }) => value));
    const reported = findings
      .filter((finding) => counts(finding) && !values.has(finding.secret.reveal()))
      .flatMap((finding) =>
        finding.places
          .filter(({ path }) => path !== null && planted.decoys.has(path))
          .map(
            ({ path, line }) =>
              `${planted.decoys.get(path ?? "")} | ${path}:${line} | ${finding.rule} ${finding.confidence} ${finding.secret.masked}`,
          ),
      );
    expect(reported, `${reported.length} reported:\n${reported.join("\n")}\n`).toEqual([]);
  });

  test("nothing else is reported either", () => {
    const values = new Set([...planted.expected.map(({ value }) => value), ...planted.halves]);
    const others = findings
      .filter((finding) => counts(finding) && !values.has(finding.secret.reveal()))
      .flatMap((finding) =>
        finding.places
          .slice(0, 1)
          .map((place) => `${finding.rule} ${finding.confidence} | ${where(place)} | ${finding.secret.masked}`),
      )
      .filter((line) => ![...planted.decoys.keys()].some((path) => line.includes(path)));
    expect(others, `${others.length} others:\n${others.join("\n")}\n`).toEqual([]);
  });
});

/** What is wrong with how a planted secret was found; `null` where nothing is. */
function missing(one: Expected): string | null {
  const finding = findings.find(({ secret }) => secret.reveal() === one.value);
  if (finding === undefined) {
    const near = findings.filter(({ places }) => places.some(({ path }) => path === one.path && path !== null));
    return `not found${near.length > 0 ? `; there is: ${near.map(({ rule, secret }) => `${rule} ${secret.masked}`).join(", ")}` : ""}`;
  }
  if (!counts(finding)) return `found by ${finding.rule} with confidence ${finding.confidence}`;
  const isThere = finding.places.some(
    (place) =>
      place.source === one.source &&
      place.path === one.path &&
      isAt(place, one) &&
      (one.decodedFrom ?? []).every((step, i) => place.decodedFrom?.[i]?.startsWith(step) ?? false),
  );
  return isThere ? null : `found elsewhere: ${finding.places.slice(0, 4).map(where).join(", ")}`;
}

/** A value in parts is reported from its first part to its last; the fixture marks one of them. */
function isAt({ line, column, endLine, decodedFrom }: Place, one: Expected): boolean {
  if (decodedFrom?.includes("joined"))
    return line !== null && endLine !== null && line <= one.line && one.line <= endLine;
  return line === one.line && column === one.column;
}

function counts({ confidence, suppressed }: Finding): boolean {
  return confidence !== "low" && suppressed === undefined;
}

function where({ source, path, line, column, decodedFrom }: Place): string {
  return `${source} ${path ?? "-"}:${line}:${column}${decodedFrom === undefined ? "" : ` (${decodedFrom.join(" > ")})`}`;
}
