/** What a config file may hold, as it is written. The JSON Schema for editors (docs/config.schema.json) is made from this. */

import * as v from "valibot";
import { confidences, severities } from "../../core/severity.ts";
import type { Config, IgnoreEntry } from "../config.ts";
import { customRuleSchema, type WrittenRule } from "../custom/custom-rules.ts";
import { parseSize } from "../size.ts";
import { must } from "../must.ts";

const text = v.pipe(v.string(must("mustBeText")), v.trim(), v.nonEmpty(must("mustNotBeEmpty")));
const texts = v.array(text, must("mustBeList"));
const some = v.pipe(texts, v.minLength(1, must("mustHoldOne")));
const yesOrNo = v.boolean(must("mustBeBoolean"));
const confidence = v.picklist(confidences, must("mustBeOneOf", confidences.join(", ")));
const switches = ["off", "on", ...severities] as const;
const ruleSwitches = v.record(
  v.string(),
  v.picklist(switches, must("mustBeOneOf", switches.join(", "))),
  must("mustBeLike", '{ "rule": "switch" }'),
);
const allowComments = v.union(
  [v.boolean(), v.literal("with-reason")],
  must("mustBeOneOf", 'true, false, "with-reason"'),
);
const weakLevels = ["off", ...confidences] as const;
const weakness = v.picklist(weakLevels, must("mustBeOneOf", weakLevels.join(", ")));
const short = v.pipe(text, v.maxLength(400, must("atMostCharacters", 400)));
const expressions = v.pipe(
  v.array(v.pipe(text, v.maxLength(2000, must("atMostCharacters", 2000))), must("mustBeList")),
  v.minLength(1, must("mustHoldOne")),
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
          v.array(v.pipe(text, v.regex(/^[0-9a-f]{7,64}$/, must("mustBeCommit"))), must("mustBeList")),
          v.minLength(1, must("mustHoldOne")),
        ),
      ),
      fingerprints: v.optional(
        v.pipe(
          v.array(v.pipe(text, v.regex(/^[0-9a-f]{32}$/, must("mustBeFingerprint"))), must("mustBeList")),
          v.minLength(1, must("mustHoldOne")),
        ),
      ),
      regexes: v.optional(expressions),
      target: v.optional(v.picklist(["secret", "line"], must("mustBeOneOf", "secret, line"))),
      words: v.optional(some),
    },
    must("mustBeLike", '{ "reason": "...", "paths": [...], ... }'),
  ),
  v.check(
    ({ paths, pathRegexes, commits, fingerprints, regexes, words }) =>
      [paths, pathRegexes, commits, fingerprints, regexes, words].some((one) => one !== undefined),
    must("needsOneOf", "paths, pathRegexes, commits, fingerprints, regexes, words"),
  ),
  v.check(({ target, regexes }) => target === undefined || regexes !== undefined, must("targetNeedsRegexes")),
);

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(v.union([text, texts], must("mustBeBase"))),
  rules: v.optional(ruleSwitches, {}),
  ignore: v.optional(
    v.array(
      v.union(
        [text, v.strictObject({ paths: texts, rules: v.optional(texts), reason: v.optional(text) })],
        must("mustBeGlobOr", '{ "paths": [...], "rules": [...], "reason": "..." }'),
      ),
      must("mustBeList"),
    ),
    [],
  ),
  allow: v.optional(v.array(allowEntry, must("mustBeList")), []),
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
        must("mustBeLike", '{ "paths": [...], "rules": {...}, ... }'),
      ),
      must("mustBeList"),
    ),
    [],
  ),
  acceptUnread: v.optional(
    v.array(
      v.strictObject({ what: text, reason: text }, must("mustBeLike", '{ "what": "...", "reason": "..." }')),
      must("mustBeList"),
    ),
    [],
  ),
  customRules: v.optional(v.array(customRuleSchema, must("mustBeRules")), []),
  confidence: v.optional(confidence),
  weak: v.optional(weakness),
  allowComments: v.optional(allowComments),
  strict: v.optional(yesOrNo),
  identifiers: v.optional(yesOrNo),
  compat: v.optional(yesOrNo),
  language: v.optional(v.picklist(["en", "ja", "ko"], must("mustBeOneOf", "en, ja, ko"))),
  maxSize: v.optional(
    v.pipe(
      v.union([v.number(), v.string()], must("mustBeSize")),
      v.check((size) => parseSize(size) !== undefined, must("mustBeSize")),
    ),
  ),
  help: v.optional(
    v.pipe(
      v.strictObject(
        {
          text: v.optional(short),
          url: v.optional(v.pipe(short, v.regex(/^https?:\/\/[^\s/]+\S*$/, must("mustBeHttps")))),
        },
        must("mustBeLike", '{ "text": "...", "url": "https://..." }'),
      ),
      v.check(
        (help) => (help.text ?? help.url) !== undefined,
        must("mustBeLike", '{ "text": "...", "url": "https://..." }'),
      ),
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
