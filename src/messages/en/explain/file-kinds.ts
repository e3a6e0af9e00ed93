/** What a kind of file says of the values in it, in English. The name of a kind must stand here: src/policy/kind-of-file.ts. */

export const fileKindsEn = {
  "lock-file": "Package managers write hashes and integrity values here; nobody writes passwords into it.",
  "built-file": "Minified bundles and source maps are full of short names in front of long strings.",
  translation: 'The text beside the key "password" is the word for it in another language.',
  snapshot: "Test runners record whole answers here, including IDs and hashes.",
  example: "A sample config shows what a value looks like, not the value.",
  "sample-code": "Sample code runs, with the passwords in it.",
  test: "Tests and fixtures make up many passwords.",
  documentation: "Manuals show commands with made-up passwords.",
  deployment: "Programs run with env files, compose files and manifests: a password here is in use, however weak.",
  script: "Shell scripts set variables without quotes.",
  settings: "Settings are names with values, and hardly any code.",
} as const;

/** A kind of file. */
export type FileKindName = keyof typeof fileKindsEn;
