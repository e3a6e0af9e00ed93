/** Parses what git prints with `--raw -z --no-abbrev`, plain and combined (`-c`), with and without commit ids between. */

import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { pathText } from "./path.ts";

/** One path that differs from every parent compared with. */
export interface RawEntry {
  /** Mode on each old side, octal as git prints it; `000000` where it has no such path. */
  readonly oldModes: readonly string[];
  readonly mode: string;
  /** Object on each old side. */
  readonly oldOids: readonly string[];
  readonly oid: string;
  /** Status letters, one a parent (`A`, `M`, `D`, `T`, `U`, with a score for renames). */
  readonly status: string;
  readonly path: string;
  readonly pathBytes: Buffer;
}

/** What a record of the output is: the id of the commit that the next entries belong to, or an entry. */
export type RawRecord = { readonly commit: string } | RawEntry;

/**
 * Yields the records as they come.
 * @throws ScanError `unexpected-output` where it does not look like a raw diff, also where it ends in the middle
 */
export async function* parseRawDiff(stdout: AsyncIterable<Buffer>): AsyncGenerator<RawRecord, void, undefined> {
  let header: string | null = null;
  for await (const field of splitZ(stdout)) {
    if (header !== null) {
      yield entry(header, field);
      header = null;
    } else if (field[0] === colon) header = field.toString("latin1");
    else if (isOid(field)) yield { commit: field.toString("latin1") };
    else throw unexpected(field);
  }
  if (header !== null) throw unexpected(Buffer.from(header));
}

const colon = 0x3a;

/** The parts between NUL bytes. Throws where the last is not ended. */
export async function* splitZ(stdout: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let rest: Buffer[] = [];
  for await (const chunk of stdout) {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const part = chunk.subarray(start, end);
      yield rest.length === 0 ? part : Buffer.concat([...rest, part]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) throw unexpected(Buffer.concat(rest));
}

/** `:mode mode oid oid status`; one more colon, mode and oid for each further parent. */
function entry(header: string, path: Buffer): RawEntry {
  const parents = /^:+/.exec(header)?.[0].length ?? 0;
  const words = header.slice(parents).split(" ");
  const modes = words.slice(0, parents + 1);
  const oids = words.slice(parents + 1, 2 * parents + 2);
  const status = words[2 * parents + 2];
  const mode = modes.pop();
  const oid = oids.pop();
  if (mode === undefined || oid === undefined || status === undefined || words.length !== 2 * parents + 3) {
    throw unexpected(Buffer.from(header));
  }
  if (/^[RC]/.test(status)) throw unexpected(Buffer.from(header));
  return { oldModes: modes, mode, oldOids: oids, oid, status, path: pathText(path), pathBytes: path };
}

function isOid(field: Buffer): boolean {
  return (field.length === 40 || field.length === 64) && /^[0-9a-f]+$/.test(field.toString("latin1"));
}

function unexpected(what: Buffer): ScanError {
  const printed = JSON.stringify(what.toString("latin1").slice(0, 100));
  return new ScanError("unexpected-output", says("gitUnexpected", printed));
}
