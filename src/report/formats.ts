/** The formats by name. Each is loaded when it is asked for: a hook must not pay for HTML. */

import type { FormatWriter, PartsWriter } from "./writer.ts";

export type { FormatWriter, ReportOptions } from "./writer.ts";

/** The name of a format, as `--format` takes it. */
export type Format = "human" | "json" | "jsonl" | "sarif" | "html" | "markdown" | "github" | "csv" | "junit" | "gitlab";

const loaders: Readonly<Record<Format, () => Promise<FormatWriter>>> = {
  human: async () => (await import("./human.ts")).human,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  sarif: async () => (await import("./sarif.ts")).sarif,
  html: async () => (await import("./html.ts")).html,
  markdown: async () => (await import("./markdown.ts")).markdown,
  github: async () => (await import("./github.ts")).github,
  csv: async () => (await import("./csv.ts")).csv,
  junit: async () => (await import("./junit.ts")).junit,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
};

/** All formats, in the order in which help lists them. */
export const formats: readonly Format[] = Object.keys(loaders) as Format[];

/** Loads the writer of a format. */
export function loadFormat(format: Format): Promise<FormatWriter> {
  return loaders[format]();
}

/** As {@link loadFormat}, for texts that may be too long to hold at once. */
export async function loadParts(format: Format): Promise<PartsWriter> {
  if (format === "json") return (await import("./json.ts")).jsonParts;
  const write = await loadFormat(format);
  return (report, options) => [write(report, options)];
}
