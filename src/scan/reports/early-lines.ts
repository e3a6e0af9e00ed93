/**
 * A report in JSON Lines that is written while the scan goes on. What is found stands in the file at once, so that a scan which is
 * killed, or a machine that fails, leaves all that was known.
 */

import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import type { Sighting } from "../../core/finding.ts";
import { exampleNote } from "../../core/match.ts";
import { matchLine, startLine } from "../../report/jsonl.ts";
import { createGrowingMasker } from "../../report/text/masking.ts";
import { secretKey } from "../../sources/scanner.ts";
import type { Context, ScanStart } from "../context.ts";
import { listOf, outputsOf, type Output } from "../outputs.ts";
import type { RawOptions } from "../options.ts";
import { unwritable, writeParts } from "./write-text.ts";

/** Reports that have been begun. */
export interface EarlyLines extends Required<Pick<Context, "onStart" | "onSightings">> {
  /** Whether this report's first lines are written already. */
  readonly hasBegun: (output: Output) => boolean;
  /** Writes what a report that has begun still lacks, and closes its file. */
  readonly finish: (output: Output, wholeReport: Iterable<string>) => Promise<void>;
}

/** Where lines go: a file that is written into, never beside, or standard output. */
interface Sink {
  write(text: string): void;
  close(): void;
}

/** Begins the reports in JSON Lines that were asked for; undefined where there is none. */
export function beginLines(raw: RawOptions, stdout: NodeJS.WritableStream, cwd: string): EarlyLines | undefined {
  const outputs = wanted(raw);
  if (outputs.length === 0) return undefined;
  const sinks = new Map<string, Sink>();
  const masker = createGrowingMasker();
  const seen = new Set<string>();
  const showSecrets = raw.showSecrets === true;
  const toAll = (text: string): void => {
    for (const sink of sinks.values()) sink.write(text);
  };
  return {
    onStart({ mode, repository, engineVersion }: ScanStart) {
      for (const { file } of outputs)
        sinks.set(
          keyOf(file),
          file === null ? streamSink(stdout) : fileSink(path.resolve(cwd, file), file, showSecrets),
        );
      toAll(
        startLine({ name: "leakscan", version: LEAKSCAN_VERSION, rulesVersion: engineVersion }, { mode, repository }),
      );
    },
    onSightings(sightings: readonly Sighting[]) {
      const fresh = sightings.filter(({ match }) => match.note !== exampleNote && !seen.has(secretKey(match)));
      for (const { match, place } of fresh) masker.learn({ secret: match.secret, places: [place] });
      let text = "";
      for (const one of fresh) {
        const value = secretKey(one.match);
        if (seen.has(value)) continue;
        seen.add(value);
        text += matchLine(one, masker.mask, showSecrets);
      }
      if (text !== "") toAll(text);
    },
    hasBegun: ({ format, file }) => format === "jsonl" && sinks.has(keyOf(file)),
    async finish({ file }, wholeReport) {
      const parts = withoutFirst(wholeReport);
      if (file === null) return writeParts(stdout, parts);
      const sink = sinks.get(keyOf(file));
      for (const part of parts) sink?.write(part);
      sink?.close();
    },
  };
}

/** The first line has been written when the scan began. */
function* withoutFirst(parts: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const part of parts) {
    if (!isFirst) yield part;
    isFirst = false;
  }
}

/** Options that are wrong are reported by what resolves the settings. */
function wanted(raw: RawOptions): readonly Output[] {
  try {
    return outputsOf(listOf(raw.format), listOf(raw.output), (format) => format).filter(
      ({ format }) => format === "jsonl",
    );
  } catch {
    return [];
  }
}

function keyOf(file: string | null): string {
  return file ?? "-";
}

/** A reader that has gone is no error: it has seen enough. */
function streamSink(stream: NodeJS.WritableStream): Sink {
  stream.on("error", () => {});
  return { write: (text) => void stream.write(text), close: () => {} };
}

/** Written at once, so that nothing is lost with the process. */
function fileSink(location: string, name: string, isSecret: boolean): Sink {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw unwritable(name, cause);
    }
  };
  const descriptor = attempt(() => openSync(location, "w", isSecret ? 0o600 : 0o644));
  return {
    write(text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += attempt(() => writeSync(descriptor, bytes, at));
    },
    close: () => closeSync(descriptor),
  };
}
