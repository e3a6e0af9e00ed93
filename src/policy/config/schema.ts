/** What a config file may hold, as it is written. The JSON Schema for editors (docs/config.schema.json) is made from this. */

import * as v from "valibot";
import { confidences, severities } from "../../core/severity.ts";
import type { Config, IgnoreEntry } from "../config.ts";
import { customRuleSchema, type WrittenRule } from "../custom-rules.ts";
import { parseSize } from "../size.ts";

const text = v.pipe(v.string("must be a text"), v.trim(), v.nonEmpty("must not be empty"));
const texts = v.array(text, "must be a list");
const some = v.pipe(texts, v.minLength(1, "must hold at least one"));
const yesOrNo = v.boolean("must be true or false");
const confidence = v.picklist(confidences, `must be one of ${confidences.join(", ")}`);
const switches = ["off", "on", ...severities] as const;
const ruleSwitches = v.record(
  v.string(),
  v.picklist(switches, `must be one of ${switches.join(", ")}`),
  "must be an object of rule: switch",
);
const allowComments = v.union([v.boolean(), v.literal("with-reason")], 'must be true, false or "with-reason"');
const weakLevels = ["off", ...confidences] as const;
const weakness = v.picklist(weakLevels, `must be one of ${weakLevels.join(", ")}`);
const short = v.pipe(text, v.maxLength(400, "must have at most 400 characters"));
const expressions = v.pipe(
  v.array(v.pipe(text, v.maxLength(2000, "must be of at most 2000 characters")), "must be a list"),
  v.minLength(1, "must hold at least one"),
);

const allowEntry = v.pipe(
  v.strictObject(
    {
      reason: text,
      paths: v.optional(some),
      pathRegexes: v.optional(expressions),
      rules: v.optional(some),
      commits: v.optional(
        v.pipe(
          v.array(
            v.pipe(text, v.regex(/^[0-9a-f]{7,64}$/, "must be a commit's id: at least 7 digits")),
            "must be a list",
          ),
          v.minLength(1, "must hold at least one"),
        ),
      ),
      fingerprints: v.optional(
        v.pipe(
          v.array(v.pipe(text, v.regex(/^[0-9a-f]{32}$/, "must be 32 hexadecimal digits")), "must be a list"),
          v.minLength(1, "must hold at least one"),
        ),
      ),
      regexes: v.optional(expressions),
      target: v.optional(v.picklist(["secret", "line"], "must be secret or line")),
      words: v.optional(some),
    },
    'must be { "reason": "...", "paths": [...], ... }',
  ),
  v.check(
    ({ paths, pathRegexes, commits, fingerprints, regexes, words }) =>
      [paths, pathRegexes, commits, fingerprints, regexes, words].some((one) => one !== undefined),
    "needs one of paths, pathRegexes, commits, fingerprints, regexes, words",
  ),
  v.check(
    ({ target, regexes }) => target === undefined || regexes !== undefined,
    "has a target, and no regexes to hold against it",
  ),
);

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(v.union([text, texts], "must be a file or package, or a list of them")),
  rules: v.optional(ruleSwitches, {}),
  ignore: v.optional(
    v.array(
      v.union(
        [text, v.strictObject({ paths: texts, rules: v.optional(texts), reason: v.optional(text) })],
        'must be a glob, or { "paths": [...], "rules": [...], "reason": "..." }',
      ),
      "must be a list",
    ),
    [],
  ),
  allow: v.optional(v.array(allowEntry, "must be a list"), []),
  overrides: v.optional(
    v.array(
      v.strictObject(
        {
          paths: some,
          rules: v.optional(ruleSwitches),
          confidence: v.optional(confidence),
          weak: v.optional(weakness),
          allowComments: v.optional(allowComments),
        },
        'must be { "paths": [...], "rules": {...}, ... }',
      ),
      "must be a list",
    ),
    [],
  ),
  acceptUnread: v.optional(
    v.array(
      v.strictObject({ what: text, reason: text }, 'must be { "what": "...", "reason": "..." }'),
      "must be a list",
    ),
    [],
  ),
  customRules: v.optional(v.array(customRuleSchema, "must be a list of rules"), []),
  confidence: v.optional(confidence),
  weak: v.optional(weakness),
  allowComments: v.optional(allowComments),
  strict: v.optional(yesOrNo),
  identifiers: v.optional(yesOrNo),
  compat: v.optional(yesOrNo),
  language: v.optional(v.picklist(["en", "ja", "ko"], "must be one of en, ja, ko")),
  maxSize: v.optional(
    v.pipe(
      v.union([v.number(), v.string()], "must be bytes or a size like 20MB"),
      v.check((size) => parseSize(size) !== undefined, "must be bytes or a size like 20MB"),
    ),
  ),
  help: v.optional(
    v.pipe(
      v.strictObject(
        {
          text: v.optional(short),
          url: v.optional(
            v.pipe(short, v.regex(/^https?:\/\/[^\s/]+\S*$/, "must be an address that begins with https://")),
          ),
        },
        'must be { "text": "...", "url": "https://..." }',
      ),
      v.check((help) => (help.text ?? help.url) !== undefined, 'needs a "text", a "url", or both'),
    ),
  ),
});

/** A config file's content, as it is written. */
export interface WrittenConfig extends Omit<Config, "ignore" | "customRules" | "maxSize"> {
  readonly $schema?: string | undefined;
  readonly extends?: string | string[] | undefined;
  readonly ignore: readonly (string | IgnoreEntry)[];
  readonly customRules: readonly WrittenRule[];
  readonly maxSize?: number | string | undefined;
}

/** A config file. What is not given is absent or `undefined`. */
export const configSchema: v.GenericSchema<unknown, WrittenConfig> = schema as unknown as v.GenericSchema<
  unknown,
  WrittenConfig
>;

/** Keys of the config file, for error messages and the documentation's test. */
export const configKeys: readonly string[] = Object.keys(schema.entries);
