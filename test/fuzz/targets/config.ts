import { ScanError, UsageError } from "../../../src/core/error.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";
import { texts, type FuzzTarget } from "../target.ts";

const known = { ids: ["aws-access-key-id", "generic-password"], providers: ["aws", "generic"] };
const names = [".leakscan.json", ".leakscan.jsonc", ".leakscan.yaml", ".leakscan.toml", "package.json"];

/** Config in every format. */
export const target: FuzzTarget = {
  help: "a config in each format: read, or refused with a line that says why",
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
      '// comment\n{ "strict": true, }',
    ),
  run(input) {
    const text = Buffer.from(input).toString("utf8");
    for (const name of names) {
      try {
        parseConfig(text, name, known);
      } catch (error) {
        if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
        if (error.message === "") throw new Error("an error without a word", { cause: error });
      }
    }
  },
};
