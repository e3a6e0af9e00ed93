import { ScanError, UsageError } from "../../../src/core/error.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";
import { lockedIn } from "../../../src/policy/config/lockfile.ts";
import { compileExpressions } from "../../../src/policy/custom/expressions.ts";
import { compileGlobs } from "../../../src/policy/globs/globs.ts";
import { texts, type FuzzTarget } from "../target.ts";

const known = { ids: ["aws-access-key-id", "generic-password"], providers: ["aws", "generic"] };
const names = [".leakscan.json", ".leakscan.jsonc", ".leakscan.yaml", ".leakscan.toml", "package.json"];

/** Config in every format. */
export const target: FuzzTarget = {
  help: "a config in each format: read, or refused with a line that says why",
  code: [
    "src/policy/config/check.ts",
    "src/policy/config/fault.ts",
    "src/policy/custom/",
    "src/policy/texts/",
    "src/policy/config/lockfile.ts",
  ],
  words: [
    '"rules"',
    '"ignore"',
    '"customRules"',
    '"regex"',
    '"__proto__"',
    '"paths"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "&a",
    "*a",
    "<<: ",
    "[[x]]",
    "- ",
    '"""',
    "1e999",
    "\\u0000",
  ],
  seeds: () =>
    texts(
      '{"rules": {"aws": "off"}, "ignore": ["a/**"], "customRules": [{"id": "x-y", "description": "d", "regex": "a(b)"}]}',
      "rules:\n  aws: off\nignore:\n  - a/**\n  - paths: [b]\n    reason: r\n",
      'strict = true\n[rules]\naws = "off"\n[[customRules]]\nid = "a-b"\ndescription = "d"\nregex = "x"\n',
      '{"packages": {"node_modules/a": {"version": "1.0.0", "integrity": "sha512-x"}}}',
      "importers:\n  .:\n    dependencies:\n      a:\n        version: 1.0.0\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-x}\n",
      '// comment\n{ "strict": true, }',
    ),
  async run(input) {
    const text = Buffer.from(input).toString("utf8");
    for (const name of names) {
      try {
        const { customRules, ignore } = parseConfig(text, name, known);
        await compileExpressions(customRules, name);
        for (const { paths } of ignore) await compileGlobs(paths);
      } catch (error) {
        if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
        if (error.message === "") throw new Error("an error without a word", { cause: error });
      }
    }
    // A clone's own file, like its config: it names what is installed, or nothing.
    for (const file of ["package-lock.json", "pnpm-lock.yaml"])
      await lockedIn(text, file, "a").catch((error: unknown) => {
        if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
      });
  },
};
