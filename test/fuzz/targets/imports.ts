import { ScanError, UsageError } from "../../../src/core/error.ts";
import { importerIndex } from "../../../src/policy/importer-index.ts";
import { texts, type FuzzTarget } from "../target.ts";

/** Other scanners' files. */
export const target: FuzzTarget = {
  help: "other scanners' files: taken over, or refused with a line that says why",
  code: ["src/policy/import/"],
  words: [
    "[[rules]]",
    "[allowlist]",
    "regex = ",
    "'''",
    "fileignoreconfig:",
    "- filename: ",
    "checksum: ",
    "results",
    "hashed_secret",
    "rules:",
    "^",
    "(?i)",
    "(?<a>",
    "\\1",
    ":generic-api-key:12",
  ],
  seeds: () =>
    texts(
      "[extend]\nuseDefault = true\ndisabledRules = [\"a\"]\n[[rules]]\nid = \"x\"\nregex = '''a(b+)'''\nsecretGroup = 1\nkeywords = [\"a\"]\n[[rules.allowlists]]\npaths = ['''x''']\ncondition = \"AND\"\n",
      "0123456789012345678901234567890123456789:a/b.txt:generic-api-key:12\na.txt:rule:3\n",
      '{"version": "1.5.0", "plugins_used": [], "results": {"a.py": [{"type": "Secret Keyword", "hashed_secret": "aa", "line_number": 3, "is_secret": false}]}}',
      "fileignoreconfig:\n- filename: a.txt\n  checksum: ab\nallowed_patterns: [x]\n",
      "version: 2\nsecret:\n  ignored-paths:\n    - 'a/**'\n  ignored-matches:\n    - name: x\n      match: ab\n",
      '{"rules": [{"id": "@secretlint/secretlint-rule-preset-recommend", "options": {"allows": ["/a/i"]}}]}',
      "detectors:\n  - name: x\n    keywords: [a]\n    regex:\n      y: 'a(b)'\n",
      "^a/b\n.*\\.lock\n",
    ),
  async run(input) {
    const text = Buffer.from(input).toString("utf8");
    for (const { load } of Object.values(importerIndex)) {
      const { read } = await load();
      try {
        await read({
          read: (path) => Promise.resolve(path.endsWith("x") ? null : text),
          nameOf: (path) => path,
          gitConfig: () => Promise.resolve([["secrets.patterns", text]]),
        });
      } catch (error) {
        if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
      }
    }
  },
};
