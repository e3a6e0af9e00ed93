/** The situations in which git runs the hook: what is prepared, how it is committed, whether that is blocked. */
import { symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFolder, createRepository, type TestRepository } from "./git.ts";
import { gitWithHooks as run } from "./repositories/hooked.ts";
import { githubToken, seeded } from "./secrets.ts";

export const token: string = githubToken(seeded(23));

export const leak: string = `GITHUB_TOKEN=${token}\n`;

export interface Situation {
  readonly name: string;
  /** Prepares; the folder to commit in where it is another. */
  readonly prepare: (repository: TestRepository) => string | void;
  readonly commit?: readonly string[];
  readonly blocked: boolean;
  readonly says?: string;
}

export const situations: readonly Situation[] = [
  {
    name: "partially staged: the secret is in the part that is staged",
    prepare: (r) => {
      r.commit("first", { "a.env": "one\n" });
      r.write("a.env", leak);
      r.git("add", "a.env");
      r.write("a.env", `${leak}more\n`);
    },
    blocked: true,
    says: "a.env:1",
  },
  {
    name: "partially staged: the secret is in the part that is not",
    prepare: (r) => {
      r.commit("first", { "a.env": "one\n" });
      r.write("a.env", "two\n");
      r.git("add", "a.env");
      r.write("a.env", leak);
    },
    blocked: false,
  },
  {
    name: "staged, then deleted from the working tree",
    prepare: (r) => {
      r.write("a.env", leak);
      r.git("add", "a.env");
      unlinkSync(join(r.dir, "a.env"));
    },
    blocked: true,
  },
  {
    name: "commit -a",
    prepare: (r) => {
      r.commit("first", { "a.env": "one\n" });
      r.write("a.env", leak);
    },
    commit: ["commit", "-a", "-m", "message"],
    blocked: true,
  },
  {
    name: "commit -- path: another path's secret is not committed",
    prepare: (r) => {
      r.commit("first", { "a.env": "one\n", "b.txt": "one\n" });
      r.write("a.env", leak);
      r.write("b.txt", "two\n");
      r.git("add", "a.env");
    },
    commit: ["commit", "-m", "message", "--", "b.txt"],
    blocked: false,
  },
  {
    name: "commit -- path: its own is",
    prepare: (r) => {
      r.commit("first", { "a.env": "one\n", "b.txt": "one\n" });
      r.write("a.env", leak);
    },
    commit: ["commit", "-m", "message", "--", "a.env"],
    blocked: true,
  },
  {
    name: "amend: what HEAD brought is brought again",
    prepare: (r) => {
      r.commit("first", { "a.txt": "one\n" });
      r.commit("leak past the hook", { "a.env": leak });
      r.write("a.txt", "two\n");
      r.git("add", ".");
    },
    commit: ["commit", "--amend", "-m", "message"],
    blocked: process.platform === "linux",
  },
  {
    name: "amend that takes it out",
    prepare: (r) => {
      r.commit("first", { "a.txt": "one\n" });
      r.commit("leak past the hook", { "a.env": leak });
      r.write("a.env", "\n");
      r.git("add", ".");
    },
    commit: ["commit", "--amend", "-m", "message"],
    blocked: false,
  },
  {
    name: "a line beside an old secret is nobody's new one",
    prepare: (r) => {
      r.commit("leak past the hook", { "a.env": leak });
      r.write("a.env", `${leak}# more\n`);
      r.git("add", ".");
    },
    blocked: false,
  },
  {
    name: "merge with a conflict whose resolution brings a secret",
    prepare: (r) => conflict(r, leak),
    commit: ["commit", "--no-edit"],
    blocked: true,
  },
  {
    name: "merge of a branch that held one already",
    prepare: (r) => {
      conflict(r, "resolved\n", { "old.env": leak });
    },
    commit: ["commit", "--no-edit"],
    blocked: false,
  },
  {
    name: "cherry-pick that was stopped",
    prepare: (r) => {
      conflict(r, "one\n");
      r.git("merge", "--abort");
      run(r.dir, ["cherry-pick", "side"]);
      r.write("both.txt", leak);
      r.git("add", ".");
    },
    blocked: true,
  },
  {
    name: "revert of the commit that took it out",
    prepare: (r) => {
      r.commit("leak past the hook", { "a.env": leak });
      r.commit("mend", { "a.env": "\n" });
      r.git("revert", "--no-commit", "HEAD");
    },
    blocked: true,
  },
  {
    name: "first commit",
    prepare: (r) => {
      r.write("a.env", leak);
      r.git("add", ".");
    },
    blocked: true,
    says: "git reset --quiet",
  },
  {
    name: "linked worktree",
    prepare: (r) => {
      r.commit("first", { "a.txt": "one\n" });
      const linked = join(createFolder(), "linked tree");
      r.git("worktree", "add", "-q", "-b", "linked", linked);
      writeFileSync(join(linked, "a.env"), leak);
      run(linked, ["add", "."]);
      return linked;
    },
    blocked: true,
  },
  {
    name: "subfolder",
    prepare: (r) => {
      r.commit("first", { "packages/one/a.txt": "one\n" });
      r.write("packages/one/a.env", leak);
      r.git("add", ".");
      return join(r.dir, "packages/one");
    },
    blocked: true,
    says: "packages/one/a.env:1",
  },
  {
    name: "sparse checkout",
    prepare: (r) => {
      r.commit("first", { "in/a.txt": "one\n", "out/b.txt": "one\n" });
      r.git("sparse-checkout", "set", "in");
      r.write("in/a.env", leak);
      r.git("add", "in/a.env");
    },
    blocked: true,
  },
  {
    name: "a file that holds an old secret is renamed",
    prepare: (r) => {
      r.commit("leak past the hook", { "a.env": leak });
      r.git("mv", "a.env", "b.env");
    },
    blocked: false,
  },
  {
    name: "a packed file is copied",
    prepare: (r) => {
      r.commit("first", { "a.txt": "one\n" });
      r.git("gc", "-q");
      r.write("b.txt", "one\n");
      r.git("add", ".");
    },
    blocked: false,
  },
  {
    name: "mode change of a file with an old secret",
    prepare: (r) => {
      r.commit("leak past the hook", { "a.env": leak });
      r.git("update-index", "--chmod=+x", "a.env");
    },
    blocked: false,
  },
  {
    name: "symlink whose target is a secret",
    prepare: (r) => {
      symlinkSync(token, join(r.dir, "link"));
      r.git("add", "link");
    },
    blocked: true,
  },
  {
    name: "deleted file with a secret",
    prepare: (r) => {
      r.commit("leak past the hook", { "a.env": leak, "b.txt": "one\n" });
      r.git("rm", "-q", "a.env");
    },
    blocked: false,
  },
  {
    name: "intent to add",
    prepare: (r) => {
      r.commit("first", { "a.txt": "one\n" });
      r.write("a.env", leak);
      r.git("add", "--intent-to-add", "a.env");
      r.write("a.txt", "two\n");
      r.git("add", "a.txt");
    },
    blocked: false,
  },
  {
    name: "CRLF conversion",
    prepare: (r) => {
      r.write(".gitattributes", "* text eol=crlf\n");
      r.write("a.env", `one\r\n${leak.trimEnd()}\r\n`);
      r.git("add", ".");
    },
    blocked: true,
    says: "a.env:2",
  },
  {
    name: "a clean filter takes it out",
    prepare: (r) => {
      r.git("config", "filter.mask.clean", "sed s/=.*/=masked/");
      r.write(".gitattributes", "*.env filter=mask\n");
      r.write("a.env", leak);
      r.git("add", ".");
    },
    blocked: false,
  },
  {
    name: "LFS pointer: told, not stopped",
    prepare: (r) => {
      r.write("a.bin", `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`);
      r.git("add", ".");
    },
    blocked: false,
    says: "a.bin",
  },
  ...[
    "with space.env",
    "new\nline.env",
    'quo"te.env',
    "鍵パス.env",
    "-dash.env",
    "tab\t.env",
    "back\\slash.env",
    "*.env",
    "é.env",
  ].map((name): Situation => ({
    name: `file ${JSON.stringify(name)}`,
    prepare: (r) => {
      r.write(name, leak);
      r.git("add", "--all");
    },
    blocked: true,
  })),
  {
    name: "a new file's name holds a secret",
    prepare: (r) => {
      r.write(`backup-${token}.txt`, "one\n");
      r.git("add", ".");
    },
    blocked: true,
  },
  {
    name: "UTF-16",
    prepare: (r) => {
      r.write("a.txt", Buffer.from(`\ufeff${leak}`, "utf16le"));
      r.git("add", ".");
    },
    blocked: true,
  },
  {
    name: "allowed by a comment",
    prepare: (r) => {
      r.write("a.env", `${leak.trimEnd()} # gitleaks:allow\n`);
      r.git("add", ".");
    },
    blocked: false,
  },
  {
    name: "a comment without a reason, where one is compulsory",
    prepare: (r) => {
      r.write(".leakscan.json", '{ "allowComments": "with-reason" }');
      r.write("a.env", `${leak.trimEnd()} # gitleaks:allow\n`);
      r.git("add", ".");
    },
    blocked: true,
  },
  {
    name: "a config that is wrong",
    prepare: (r) => {
      r.write(".leakscan.json", '{ "alowComments": true }');
      r.git("add", ".");
    },
    blocked: true,
    says: "allowComments",
  },
  {
    name: "submodule",
    prepare: (r) => {
      const inner = createRepository();
      inner.commit("leak past the hook", { "a.env": leak });
      r.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.dir, "inner");
    },
    blocked: false,
  },
  {
    name: "configuration that bends what git prints",
    prepare: (r) => {
      r.commit("first", { "sub/a.txt": "one\n" });
      for (const [key, value] of [
        ["diff.relative", "true"],
        ["diff.noprefix", "true"],
        ["core.quotePath", "false"],
        ["color.ui", "always"],
        ["diff.renames", "copies"],
        ["diff.external", "false"],
      ])
        r.git("config", key as string, value as string);
      r.write("é.env", leak);
      r.git("add", ".");
      return join(r.dir, "sub");
    },
    blocked: true,
  },
];

export function conflict(r: TestRepository, resolution: string, side: Record<string, string> = {}): void {
  r.commit("first", { "both.txt": "one\n" });
  r.git("switch", "-q", "-c", "side");
  r.commit("side", { "both.txt": "side\n", ...side });
  r.git("switch", "-q", "main");
  r.commit("main", { "both.txt": "main\n" });
  run(r.dir, ["merge", "side"]);
  r.write("both.txt", resolution);
  r.git("add", "both.txt");
}
