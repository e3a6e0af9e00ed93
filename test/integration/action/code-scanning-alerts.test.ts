/** Alerts in code scanning over time: what the real scans write, read as GitHub reads it. */
import type * as Sarif from "sarif";
import { expect, test } from "vitest";
import type { Outcome } from "../../../src/scan/reports/build-report.ts";
import { render } from "../../../src/scan/reports/render.ts";
import { scanFiles } from "../../../src/scan/scan-files.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import { scanRange } from "../../../src/scan/scan-range.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const random = seeded(31);
const tokens = { one: githubToken(random), two: githubToken(random) };
const line = (token: string) => `GITHUB_TOKEN=${token}\n`;
const above = "# one\n# two\n\n# three\n";

/** What GitHub tells alerts apart by: rule, path and `primaryLocationLineHash`; the line beside them is only shown. */
async function alerts(outcome: Promise<Outcome>): Promise<{ ids: string[]; lines: string[] }> {
  const text = await render(await outcome, { colour: false, width: 80, command: "leakscan" }, "sarif");
  const results = (JSON.parse(text) as Sarif.Log).runs[0]?.results ?? [];
  return {
    ids: results
      .map(({ ruleId, locations, partialFingerprints }) =>
        [
          ruleId,
          locations?.[0]?.physicalLocation?.artifactLocation?.uri,
          partialFingerprints?.["primaryLocationLineHash"],
        ].join(" "),
      )
      .sort(),
    lines: results
      .map(({ locations }) => {
        const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
        return `${artifactLocation?.uri ?? "-"}:${region?.startLine ?? "-"}`;
      })
      .sort(),
  };
}

const scans = {
  files: (repository: TestRepository) => scanFiles(["."], {}, context(repository)),
  history: (repository: TestRepository) => scanHistory(undefined, {}, context(repository)),
  range: (repository: TestRepository) => scanRange("base..HEAD", {}, context(repository)),
};

function context(repository: TestRepository): { cwd: string; env: Record<string, string> } {
  return { cwd: repository.dir, env: hermeticEnvironment() };
}

test.each(Object.entries(scans))(
  "%s: lines move, alerts stay; two equal secrets in a file are two",
  async (_, scan) => {
    const repository = createRepository();
    repository.commit("base", { "README.md": "hello\n" });
    repository.git("tag", "base");
    const twice = `${line(tokens.one)}\n${line(tokens.one)}`;
    repository.commit("leak", { "app.env": twice, "b/app.env": line(tokens.one), "c.env": line(tokens.two) });
    const before = await alerts(scan(repository));
    expect(before.ids).toHaveLength(4);
    expect(new Set(before.ids).size).toBe(4);
    repository.commit("lines above", { "app.env": above + twice, "c.env": above + line(tokens.two) });
    const after = await alerts(scan(repository));
    expect(after.ids).toEqual(before.ids);
    expect(before.lines).toEqual(["app.env:1", "app.env:3", "b/app.env:1", "c.env:1"]);
    expect(after.lines).toEqual(["app.env:5", "app.env:7", "b/app.env:1", "c.env:5"]);
  },
);

test("files: one of two equal secrets goes, one alert closes and none opens", async () => {
  const repository = createRepository();
  repository.commit("leak", { "app.env": line(tokens.one) + line(tokens.one), "c.env": line(tokens.two) });
  const before = await alerts(scans.files(repository));
  repository.commit("one less", { "app.env": above + line(tokens.one) });
  const after = await alerts(scans.files(repository));
  expect(before.ids).toHaveLength(3);
  expect(after.ids).toHaveLength(2);
  expect(before.ids).toEqual(expect.arrayContaining(after.ids));
});

test("files: another secret beside a known one opens one alert and touches no other", async () => {
  const repository = createRepository();
  repository.commit("leak", { "app.env": line(tokens.one) });
  const before = await alerts(scans.files(repository));
  repository.commit("more", { "app.env": line(tokens.two) + line(tokens.one) });
  const after = await alerts(scans.files(repository));
  expect(after.ids).toHaveLength(2);
  expect(after.ids).toEqual(expect.arrayContaining(before.ids));
});
