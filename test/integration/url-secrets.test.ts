/** What a URL holds reaches git, and nobody else: not its command line, not a message, not the clone's own config. */
import { errorsEn } from "../../src/messages/en/errors.ts";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ScanError } from "../../src/core/error.ts";
import { faultOf } from "../../src/scan/fault.ts";
import { scanHistory } from "../../src/scan/scan-history.ts";
import { createFolder, hermeticEnvironment } from "../support/git.ts";

const secret = ["gl", "pat-", "x".repeat(20)].join("");

/** A git that notes its arguments and the settings in its environment, and then does what git does. */
function notingGit(): { readonly path: string; readonly args: () => string; readonly settings: () => string } {
  const folder = createFolder("git");
  const files = [join(folder, "args"), join(folder, "settings")];
  for (const file of files) writeFileSync(file, "");
  const script = `#!/bin/sh
echo "$*" >>'${files[0]}'
env | grep GIT_CONFIG_ >>'${files[1]}'
PATH=\${PATH#*${delimiter}}
exec git "$@"
`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return {
    path: `${folder}${delimiter}${process.env["PATH"]}`,
    args: () => readFileSync(files[0] ?? "", "utf8"),
    settings: () => readFileSync(files[1] ?? "", "utf8"),
  };
}

describe("a repository that cannot be reached", () => {
  test.each([
    ["a token in the query", `http://127.0.0.1:1/a.git?private_token=${secret}`],
    ["a token in the fragment", `http://127.0.0.1:1/a.git#${secret}`],
    ["a password", `http://user:${secret}@127.0.0.1:1/a.git`],
    ["a password with a bare slash", `http://user:a/${secret}@127.0.0.1:1/a.git`],
    ["a password of ssh", `ssh://user:${secret}@127.0.0.1:1/a.git`],
    ["a password as scp has it", `user:${secret}@127.0.0.1:1/a.git`],
  ])("%s", async (_, url) => {
    const git = notingGit();
    const env = hermeticEnvironment({ PATH: git.path, GIT_SSH_COMMAND: "false" });
    const error: unknown = await scanHistory(url, {}, { cwd: createFolder(), env }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ScanError);
    const { lines } = faultOf(error, errorsEn, true);
    expect(lines.join("\n")).toContain("could not be cloned");
    expect(lines.join("\n")).not.toContain(secret);
    expect(git.args()).toContain("clone");
    expect(git.args()).not.toContain(secret);
    if (url.startsWith("http")) expect(decoded(git.settings())).toContain(secret);
  });
});

/** With what stands in base64 written out. */
function decoded(settings: string): string {
  return settings.replace(/Basic (\S+)/g, (_, text: string) => Buffer.from(text, "base64").toString());
}
