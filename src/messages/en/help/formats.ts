/** What each report format is for, in English. */

export const formatHelp = {
  csv: "for a spreadsheet",
  github: "annotations in GitHub's workflow log",
  gitlab: "GitLab's secret detection report",
  html: "one page for the browser",
  human: "for people, at a terminal",
  json: "everything, for other programs (docs/report.schema.json)",
  jsonl: "JSON Lines: what is scanned, one finding per line, how it went; written during the scan",
  junit: "JUnit XML, for CI systems that show tests",
  markdown: "for a summary, a comment or a chat",
  sarif: "SARIF 2.1.0, for code scanning",
} as const;
