import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { resolveSettings } from "../../../src/scan/settings.ts";
import { emptyConfig } from "../../../src/policy/config.ts";

test("defaults", () => {
  expect(resolveSettings({}, emptyConfig, "", {})).toEqual({
    outputs: { value: [{ format: "human", file: null }], from: "default" },
    quiet: { value: false, from: "default" },
    all: { value: false, from: "default" },
    strict: { value: false, from: "default" },
    requireComplete: { value: false, from: "default" },
    allowIncomplete: { value: false, from: "default" },
    identifiers: { value: false, from: "default" },
    showSecrets: { value: false, from: "default" },
    jobs: { value: null, from: "default" },
    language: { value: "en", from: "default" },
    maxSize: { value: null, from: "default" },
    progress: { value: true, from: "default" },
  });
});

test("the command line goes before the config, the config before the environment", () => {
  const config = { ...emptyConfig, strict: true, language: "ko" as const, maxSize: 5 };
  const env = { LANG: "ja_JP.UTF-8" };
  expect(resolveSettings({}, emptyConfig, "", env).language).toEqual({ value: "ja", from: "environment" });
  expect(resolveSettings({}, config, "c.json", env).language).toEqual({ value: "ko", from: "c.json" });
  expect(resolveSettings({ lang: "en" }, config, "c.json", env).language).toEqual({
    value: "en",
    from: "command line",
  });
  expect(resolveSettings({}, config, "c.json", env)).toMatchObject({
    strict: { value: true, from: "c.json" },
    maxSize: { value: 5, from: "c.json" },
  });
  expect(resolveSettings({ strict: false, maxSize: "1kB" }, config, "c.json", env)).toMatchObject({
    strict: { value: false, from: "command line" },
    maxSize: { value: 1000, from: "command line" },
  });
});

test.each([
  [{ format: "sarfi" }, "Did you mean sarif?"],
  [{ format: "quux" }, "Choose one of human, csv"],
  [{ lang: "de" }, "en, ja, ko"],
  [{ jobs: "1.5" }, "from 1 to 256"],
  [{ jobs: "" }, "from 1 to 256"],
  [{ maxSize: "0" }, "20MB"],
])("%j is refused", (raw, fix) => {
  let error: unknown;
  try {
    resolveSettings(raw, emptyConfig, "", {});
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).fix).toContain(fix);
});
