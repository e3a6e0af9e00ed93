/** What each input of the Action does: action.yml is in English. */

export const inputHelp = {
  config: "Config file, read from the base commit; .leakscan.json by default",
  baseline: "Baseline file, read from the base commit; .leakscan-baseline.json by default",
  verify:
    "Check with AWS, GitHub and other vendors whether the keys found are active: false, true (not for pull requests from forks), always",
  strict: "true or false: low-confidence findings count too",
  "require-complete": "true or false: fail if a limit cut something off",
  language: "Language of the report: en, ja, ko; by default what the config says",
  "trust-repo-config":
    "true or false: let the config, baseline and allow comments of the change itself count; only where nobody else can propose changes",
  path: "Folder of the repository, relative to the workspace",
  base: "Scan from this commit or branch on; by default what the event says",
  head: "Scan up to this commit; by default what the event says",
  "fail-on": "What fails the job: any (a finding, or something that could not be read), findings, never",
  reports:
    "Reports to write, one per line: `<format>: <file>`; formats are human, csv, github, gitlab, html, json, jsonl, junit, markdown, sarif",
  sarif: "Write a SARIF report to this file, for github/codeql-action/upload-sarif",
  comment: "true or false: keep one comment in the pull request up to date; needs the permission pull-requests: write",
  token: "Only for the comment; the check itself needs none",
  "allow-label": "Label that lets a pull request's own suppressions count; empty for none",
} as const;
