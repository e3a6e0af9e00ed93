/** The shell hooks speak the person's language where leakscan itself cannot: it is missing, or skipped. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hooksEn } from "../../../src/messages/en/hooks.ts";
import { hooksJa } from "../../../src/messages/ja/hooks.ts";
import { hooksKo } from "../../../src/messages/ko/hooks.ts";
import { createFolder } from "../../support/git.ts";
import { root } from "../../support/program.ts";

const run = (hook: string, env: Record<string, string>, config?: string): string => {
  const cwd = createFolder();
  if (config !== undefined) writeFileSync(join(cwd, ".leakscan.json"), config);
  return spawnSync("sh", [join(root, "hooks", hook)], { cwd, encoding: "utf8", env: { PATH: "/usr/bin:/bin", ...env } })
    .stderr;
};

describe.skipIf(process.platform === "win32").each(["pre-commit", "commit-msg", "pre-push", "pre-receive"])(
  "%s",
  (hook) => {
    test.each([
      [{ LANG: "ja_JP.UTF-8" }, hooksJa],
      [{ LC_ALL: "ko_KR.UTF-8", LANG: "ja_JP.UTF-8" }, hooksKo],
      [{ LANG: "fr_FR.UTF-8" }, hooksEn],
    ])("by the locale: %j", (env, words) => {
      expect(run(hook, { ...env, LEAKSCAN_SKIP: "1" })).toBe(`leakscan: ${words.skipped}\n`);
    });

    test("the config comes before the locale; what is missing and its fix are in one language", () => {
      const said = run(
        hook,
        { LANG: "ko_KR.UTF-8", LEAKSCAN_BIN: "/no/such%s" },
        JSON.stringify({ language: "ja" }, null, 2),
      );
      const [what, fix] =
        hook === "pre-receive" ? [hooksJa.serverBinary, hooksJa.serverBinaryFix] : [hooksJa.binary, hooksJa.binaryFix];
      expect(said).toContain(what.replace("%s", "/no/such%s"));
      expect(said).toContain(`  ${hooksJa.fix} ${fix}\n`);
    });
  },
);
