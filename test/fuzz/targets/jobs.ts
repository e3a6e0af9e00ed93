import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { allowedOptions, allowedRepository } from "../../../src/audit/worker/allowed.ts";
import { texts, type FuzzTarget } from "../target.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "leakscan-fuzz-")));
symlinkSync(tmpdir(), join(root, "out"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

/** What stands in a queue: whoever reaches its server may have written it. */
export const target: FuzzTarget = {
  help: "a job of an audit's queue: what a worker would do for it stays below its folder and on the network",
  code: ["src/audit/worker/allowed.ts"],
  words: [
    '"source"',
    '"kind"',
    '"folder"',
    '"remote"',
    '"path"',
    '"url"',
    "../",
    "/etc",
    "out",
    "file://",
    "ext::",
    "-u",
    "null",
    "[]",
    "{}",
  ],
  seeds: () =>
    texts(
      '{"repository": {"id": "0a", "name": "a", "source": {"kind": "folder", "path": "a/b"}}, "raw": {"strict": true}}',
      '{"repository": {"id": "0a", "name": "a", "source": {"kind": "remote", "url": "https://example.com/a.git", "forge": "github"}}, "raw": {"maxSize": "1M"}}',
      '{"repository": {"id": "0a", "source": {"kind": "folder", "path": "out/x"}}, "raw": {}}',
      '{"repository": {"id": "0a", "source": {"kind": "remote", "url": ["https://a"]}}, "raw": {"output": "x"}}',
    ),
  async run(input) {
    let job: { readonly repository?: never; readonly raw?: object } | null;
    try {
      job = JSON.parse(Buffer.from(input).toString("utf8")) as typeof job;
    } catch {
      return;
    }
    if (typeof job !== "object" || job === null) return;
    const allowed = await allowedRepository(job.repository as never, root, { cwd: root, env: {} } as never);
    const source = allowed?.source;
    if (source?.kind === "folder" && !`${source.path}${sep}`.startsWith(`${root}${sep}`))
      throw new Error("a folder elsewhere");
    if (
      source !== undefined &&
      source.kind !== "folder" &&
      (typeof source.url !== "string" || /^(?:file|ext|-)/i.test(source.url))
    )
      throw new Error("a URL that is none of the network");
    if ("output" in allowedOptions((job.raw ?? {}) as never)) throw new Error("an option that no audit hands on");
  },
};
