/** git-secrets: patterns in git's config, and `.gitallowed`. */

import { ownReason } from "../../core/own-reason.ts";
import { type DraftRule, ImportDraft, lineSpot } from "./draft.ts";
import { linesOf } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts, Spot } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "git-secrets",
  files: [".gitallowed"],
  gitSection: "secrets",
};

/** Reads its files. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const [path = ""] = about.files;
  const source = await files.read(path);
  const values = await files.gitConfig("secrets");
  const found: Imported[] = [];
  if (source !== null) {
    const name = files.nameOf(path);
    const draft = new ImportDraft(name);
    for (const [line, text] of linesOf(source)) allow(draft, text, lineSpot(name, line), path);
    found.push(draft.finish());
  }
  if (values.length > 0) found.push(fromConfig(values));
  return found;
}

/** What `git secrets --add`, `--add --allowed` and `--add-provider` wrote. */
function fromConfig(values: readonly (readonly [name: string, value: string])[]): Imported {
  const name = "git config";
  const draft = new ImportDraft(name);
  let number = 0;
  for (const [index, [key, value]] of values.entries()) {
    // The list has no lines: the entry's number stands for one.
    const spot = lineSpot(name, index + 1);
    if (key === "secrets.allowed") allow(draft, value, spot, name);
    else if (key === "secrets.patterns") {
      const known = awsPatterns.find(([part]) => value.includes(part));
      if (known?.[1] === "") draft.row(spot, key, "none", "unknown-rule");
      else if (known !== undefined) draft.row(spot, key, "taken", "our-rule", known[1]);
      else {
        const rule: DraftRule = {
          id: `own-git-secrets-${++number}`,
          description: "git-secrets pattern",
          regex: value,
          secretGroup: 0,
        };
        draft.customRule(rule, spot);
        draft.row(spot, key, "taken", "custom-rule", rule.id);
      }
    } else draft.row(spot, key, "none", key === "secrets.providers" ? "program" : "scanner-setting");
  }
  return draft.finish();
}

/** What stands in the patterns that `git secrets --register-aws` adds, and our rules for it. */
const awsPatterns: readonly (readonly [part: string, rules: string])[] = [
  ["(A3T[A-Z0-9]|AKIA", "aws-access-key-id"],
  ["(SECRET|secret|Secret)?_?(ACCESS|access|Access)", "aws-secret-access-key"],
  // An account's id opens nothing.
  ["(ACCOUNT|account|Account)_?(ID|id|Id)", ""],
];

/**
 * An expression of what is allowed: git-secrets holds it against `path:line:text`, so it may mean a path, a text, or both with the
 * line's number between them.
 */
function allow(draft: ImportDraft, expression: string, spot: Spot, file: string): void {
  const reason = ownReason("allowed-in", file);
  const [, path, number, text = ""] = /^(.+?):(\d+|\.\*|\[0-9\]\+|\\d\+)(?::(.*))?$/.exec(expression) ?? [];
  if (path === undefined) {
    const bare = expression.replace(/:(?:\.\*)?$/, "");
    draft.allow({ reason, pathRegexes: [bare] }, spot, { pathRegexes: [spot] });
    if (bare === expression) draft.allow({ reason, regexes: [expression], target: "line" }, spot, { regexes: [spot] });
    draft.row(spot, "allowed", "taken", "allowed");
    return;
  }
  const isAnyText = /^(?:\.\*\$?|\$)?$/.test(text);
  const entry = isAnyText
    ? {}
    : { regexes: [text.startsWith(".*") ? text.slice(2) : `^${text}`], target: "line" as const };
  if (/^\d+$/.test(number ?? "")) {
    if (isAnyText && /^\^?(?:[\w/-]|\\\.|\.)+$/.test(path)) {
      draft.accept({
        where: spot.where,
        path: path.replace(/^\^/, "").replaceAll("\\.", "."),
        line: Number(number),
        reason,
      });
      draft.row(spot, "allowed", "differs", "line-number");
      return;
    }
    draft.row(spot, "allowed", "differs", "path-as-expression");
  } else draft.row(spot, "allowed", "taken", "allowed");
  draft.allow({ reason, pathRegexes: [`${path}$`], ...entry }, spot, {
    pathRegexes: [spot],
    ...(isAnyText ? {} : { regexes: [spot] }),
  });
}
