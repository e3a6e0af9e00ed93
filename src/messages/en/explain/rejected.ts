/** Why a value is no secret, by the row that rejects it, in English. A row's id must stand here: src/detect/judge/reject. */

export const rejectedEn = {
  // Code: the value is made when the program runs.
  variable: "A variable of a shell, a build file or a language that marks them ($NAME, %NAME%, @name).",
  interpolation: "A template that a program fills in later.",
  field: "A placeholder that a program fills in later.",
  tag: "A placeholder in angle brackets, or markup.",
  call: "A call, an index or a constructor.",
  "quoted-call": "A call inside quotes, as templates and attributes write it.",
  member: "A member, by its dotted or scoped name.",
  concatenation: "The code between two string literals.",
  assignment: "An assignment, a comparison, a ternary or an attribute.",
  rule: "Validation rules, or a list of words.",
  fields: "The names of a line's fields.",
  pattern: "A regular expression, a grammar or a glob.",
  "pattern-literal": "A regular expression between slashes, or a character range from one.",
  grammar: "A repetition in a grammar (RFC 5234, section 3.6), or a rate: 1/m/user.",
  selector: "A CSS or XPath selector.",
  constant: "The name of a constant.",
  keyword: "A type or a keyword of the language.",
  "empty-word": "A word for nothing, such as none or null.",
  type: "A type with its parameters, or a name with a number in it.",
  flag: "A command-line option.",
  escape: "Text after an escape, binary data, or letters written as escapes.",
  "letters-as-escapes": "Letters of another language written as escapes: text for people.",
  package: "A package with its version, an image with its tag, or an action of a cloud policy.",

  // Values that are published, point elsewhere or cannot be used.
  address: "An address. Credentials inside it are found by url-credentials.",
  reference: "Says where the secret is kept.",
  path: "A path or a file name.",
  file: "A file name.",
  digest: "A digest of a password or of content: it does not reveal the original.",
  ciphertext:
    "Encrypted in order to be committed: SOPS, EJSON, dotenvx, Ansible Vault, Jasypt, Jenkins, Fernet, KMS, sealed secrets.",
  "public-key": "A public key or a certificate.",
  "public-identifier":
    "Public by a vendor's or protocol's definition: wallets, contract addresses, decentralized IDs, keys for apps and browsers.",
  elided: "Cut short or masked by its author.",
  "elided-end": "Cut short, however random its beginning is.",
  "ruled-off": "A row of dashes: it separates a heading, or replaces what was removed.",
  alternatives: "The alternatives of a pattern.",
  mail: "An email address or an account.",
  number: "A number, a date, a version, a color or a machine's address.",
  count: "Only digits: a count or a number of something.",
  algorithm: "The name of an algorithm, a character set or a format.",
  sequence: "One character, a short pattern or a plain sequence, repeated: filler text.",
  filler: "Filler text that stands for a value.",

  // Places where no secret stands.
  "public-name": "The name says that the value is public, or new on each page.",
  fingerprint: "The fingerprint of a PGP or signing key.",
  "digest-name": "The part before the slash says that it is a digest: checksum/secret.",
  "unsigned-token": "A JSON Web Token without a signature, or only its header: it opens nothing.",
  "cache-key": "Words followed by a digest: the key of a cache entry.",
  resource: "Part of the name of a resource or a type: arn:…:secret:name, AWS::IAM::AccessKey.",
  "request-token": "A UUID that makes a request repeatable, or opens a public file.",
  "dense-data": "In encoded data of 85 characters or more, some names appear by chance.",
  "hidden-field": "A hidden form field holds a token that is new on each page.",
  "page-address": "A key in the address of what a page shows to everyone: a script, an image, a badge.",
  "template-filter": "A function that a template applies to a value: {{ .Values.password | b64enc }}.",
  "cipher-list": "One of the ciphers that a server allows or refuses: HIGH:!PSK:!SRP.",
  "table-of-ids": "One of several UUIDs side by side: IDs of products, whatever a product is called.",
  "name-of-name": 'A constant that holds the name of a setting, parameter or message: KEY_PASSWORD = "ftp_password".',
  "label-name": "The name is that of a text on a screen: LabelPassword, btnResetPassword.",
  "named-secret": "The value is the name of a secret that is kept elsewhere: existingSecret: argocd-redis.",
  "loose-blank":
    "A space alone ties a value to a name only behind a flag, in a line of settings, or if the value is random.",
  sentence: "The first of several words on its line: a sentence for people, in any language.",
  "name-again": "The value repeats the name: accessToken: accessToken2.",
} as const;

/** A row that rejects values. */
export type RejectId = keyof typeof rejectedEn;
