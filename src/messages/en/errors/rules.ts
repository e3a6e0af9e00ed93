/** Errors of a project's own rules, and of looking rules up, in English. */

import type { RuleErrors } from "../../errors/rules.ts";

export const ruleErrors: RuleErrors = {
  unknownRule: (name, meant) => [
    `there is no rule or provider ${name}`,
    meant === undefined ? "`leakscan rules` lists all rules." : `Did you mean ${meant}?`,
  ],
  noOwnRules: (name) => [
    `${name} holds no rules of your own`,
    'Add them as "customRules" (docs/custom-rules.md), or name a file of rules first.',
  ],
  ownRulesLeftOut: (why) => `${why}; rules of your own are left out`,
  exampleNotFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key} is not found`,
    "Fix the rule or the example; placeholders and anything that says EXAMPLE are never found.",
  ],
  exampleFound: (name, id, key) => [
    `${name}: customRules ${id}: ${key} is found`,
    "Make the rule stricter: a longer prefix, words near it, another length.",
  ],
  customRulesTooMany: (name, count, most) => [
    `${name}: customRules holds ${count} rules`,
    `At most ${most} are allowed.`,
  ],
  customRule: (name, id, what) => `${name}: customRules ${id}: ${what}`,
  twoRulesOfThisId: () => ["two rules have this id", "Give each its own id."],
  ruleNameTaken: () => [
    "a built-in rule or provider has this name",
    'Choose another one, for example one that starts with "own" or with your company\'s name.',
  ],
  nearWordUnusable: (word) => [
    `the word ${word} in near cannot be searched for`,
    "Words need at least 3 ASCII letters or digits; punctuation and case do not matter.",
  ],
  nearWordTooLong: (most) => [`a word in near is longer than ${most} characters`, "Give its beginning."],
  regexAndParts: () => [
    "it has both a regex and a prefix, alphabet or length",
    "Put everything into the regex, or remove the regex.",
  ],
  secretGroupWithoutRegex: () => ["secretGroup needs a regex", "Remove it."],
  nothingDistinctive: () => [
    "nothing distinguishes its secrets from other text",
    'Give a prefix that they start with, words that stand "near" them, or a regex.',
  ],
  rulePartMissing: (key) => [
    `${key} is missing`,
    'Give "alphabet" and "length" of what follows the prefix, or a "regex".',
  ],
  unknownAlphabet: (alphabet, meant, known) => [
    `there is no alphabet ${alphabet}`,
    meant === undefined
      ? `Known alphabets: ${known}; or list the characters, as in "set(A-Z0-9_)".`
      : `Did you mean "${meant}"?`,
  ],
  lengthWrong: (length) => [`length ${length} is neither a number nor a range`, 'Write 32, or "20-40".'],
  secretsTooLong: (most) => [
    `its secrets may be longer than ${most} characters`,
    "A history scan would miss longer ones: give a smaller length.",
  ],
  secretsTooShort: (least) => [
    `its secrets may be as short as ${least} characters`,
    "Fewer than 8, prefix included, match everywhere: give a greater length.",
  ],
  regexWrong: (where, why) => `${where} ${why}`,
  regexTooLarge: () => ["is too large", "Repeat less, or split it into two rules."],
  regexGroups: (groups, group) => [
    `has ${groups} groups, but secretGroup is ${group}`,
    "Groups count from 1; 0 is the whole match.",
  ],
  regexMatchesNothing: () => [
    "matches the empty string, so it would match everywhere",
    "Require at least one character.",
  ],
  regexNotCompiled: (why) => [
    `cannot be compiled: ${why}`,
    "Use RE2's syntax (https://github.com/google/re2/wiki/Syntax): no look-around, no back-references.",
  ],
};
