/**
 * What leakscan asks git, answered without git: by the same arguments, in the same form. A test holds every answer against git's own.
 * What is not in this list is refused.
 */

import isomorphic from "isomorphic-git";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { FoundObject, ReadOptions, UnreadObject } from "../objects/cat-file-answers.ts";
import { unknownRevision } from "../revision.ts";
import type { Remote } from "../remotes.ts";
import type { GitOptions, GitRepository } from "../run.ts";
import { listReachable } from "./commits.ts";
import { Files } from "./files.ts";
import { listFiles } from "./listing.ts";
import { Objects } from "./objects.ts";
import { readHead, readReflog, readRefs } from "./refs.ts";
import { findPath, findRevision, peel, type RevisionPlace } from "./revisions.ts";
import { flatten, readStaged, type StagedFile } from "./staged.ts";

type Place = Omit<GitRepository, "without">;

/** Answers for one repository. */
export class Answers {
  readonly #place: Place;
  readonly #objects: Objects;
  #refs: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(place: Place) {
    this.#place = place;
    this.#objects = new Objects(place);
  }

  /** Objects in the order asked for, as `git cat-file --batch` gives them. */
  async *objects(
    oids: Iterable<string> | AsyncIterable<string>,
    options: ReadOptions,
  ): AsyncGenerator<FoundObject | UnreadObject, void, undefined> {
    for await (const oid of oids) {
      options.signal?.throwIfAborted();
      yield this.#objects.read(oid, options);
    }
  }

  /** As git's config names them; `insteadOf` is not applied. */
  async remotes(): Promise<readonly Remote[]> {
    const fs = new Files();
    const remotes = await isomorphic.listRemotes({ fs, gitdir: this.#place.commonDir });
    fs.check();
    return remotes.map(({ remote, url }) => ({ name: remote, url }));
  }

  /**
   * What git would print.
   * @param dir where git would run
   * @throws ScanError `git-missing` for a question that only git answers
   */
  async *answer(dir: string, args: readonly string[], options: GitOptions): AsyncGenerator<Buffer, void, undefined> {
    options.signal?.throwIfAborted();
    const [command = "", ...rest] = args;
    const answer = questions[command];
    if (answer === undefined) throw onlyGit(args);
    this.#refs ??= readRefs(this.#place);
    const asked = {
      args: rest,
      input: await textOf(options.input),
      repository: { ...this.#place, dir },
      refs: await this.#refs,
      objects: this.#objects,
      unlisted: (folder: string) => options.onUnlisted?.(folder),
    };
    for await (const part of answer(asked)) {
      options.signal?.throwIfAborted();
      yield typeof part === "string" ? Buffer.from(part) : part;
    }
  }
}

/** A question with what it is answered from. */
interface Asked extends RevisionPlace {
  readonly args: readonly string[];
  readonly input: string;
  readonly repository: Place;
  /** Given a folder, from the top, that cannot be listed. */
  readonly unlisted: (folder: string) => void;
}

type Answer = (asked: Asked) => AsyncIterable<string | Buffer>;

const questions: Readonly<Record<string, Answer>> = {
  async *"rev-parse"(asked) {
    const expression = asked.args.at(-1) ?? "";
    if (!asked.args.includes("--verify")) throw onlyGit(["rev-parse", ...asked.args]);
    const oid = await findRevision(asked, expression);
    if (oid === null && asked.args.includes("--quiet"))
      throw new ScanError("git-failed", says("unknownRevision", expression));
    if (oid === null) throw unknownRevision(expression);
    yield `${oid}\n`;
  },

  async *"cat-file"(asked) {
    const [how = "", oid = ""] = asked.args;
    if (how === "blob") yield asked.objects.get(oid, "blob");
    else if (asked.args.length === 1 && how === "--batch-check") {
      for (const expression of asked.input.split("\n").slice(0, -1)) {
        const found = await findRevision(asked, expression);
        const object = found === null ? null : asked.objects.read(found);
        yield object === null || object.bytes === null
          ? `${expression} missing\n`
          : `${object.oid} ${object.type} ${object.bytes.length}\n`;
      }
    } else throw onlyGit(["cat-file", ...asked.args]);
  },

  async *"for-each-ref"({ args: [format = "", pattern], refs }) {
    const fields = /^--format=(%\(objectname\)|%\(refname\)|%\(objectname\) %\(refname\))$/.exec(format)?.[1];
    if (fields === undefined) throw onlyGit(["for-each-ref", format]);
    for (const [name, oid] of refs) {
      if (pattern !== undefined && name !== pattern && !name.startsWith(`${pattern}/`)) continue;
      yield `${fields.replace("%(objectname)", oid).replace("%(refname)", name)}\n`;
    }
  },

  async *"symbolic-ref"({ repository }) {
    const head = await readHead(repository.gitDir);
    if (head === null || head.ref === null) throw new ScanError("git-failed", says("headDetached"));
    yield `${head.ref}\n`;
  },

  async *"rev-list"(asked) {
    const { args, objects, repository, refs } = asked;
    if (args[0] === "-g") {
      for (const oid of await readReflog(repository.commonDir, args[1] ?? "")) yield `${oid}\n`;
      return;
    }
    if (args[0] === "--parents" && args[1] === "--max-count=1") {
      const [listed] = await listReachable(objects, repository, [args[2] ?? ""], objects.commit(args[2] ?? "").parents);
      yield `${[listed?.oid, ...(listed?.parents ?? [])].join(" ")}\n`;
      return;
    }
    const not = args.indexOf("--not");
    const options = not < 0 ? args : args.slice(0, not);
    const isCount = options.join(" ") === "--count --stdin";
    if (!isCount && options.join(" ") !== "--topo-order --reverse --parents --stdin")
      throw onlyGit(["rev-list", ...args]);
    const given = asked.input.split("\n").filter(Boolean);
    const include = given.filter((line) => !line.startsWith("^"));
    const exclude = given.filter((line) => line.startsWith("^")).map((line) => line.slice(1));
    if (not >= 0)
      exclude.push(...excludedRefs(refs, args.slice(not + 1)).flatMap((oid) => peel(asked, oid, "commit") ?? []));
    const listed = await listReachable(objects, repository, include, exclude);
    if (isCount) yield `${listed.length}\n`;
    else for (const { oid, parents } of listed) yield `${[oid, ...parents].join(" ")}\n`;
  },

  async *"ls-tree"(asked) {
    const { args, objects } = asked;
    const split = args.indexOf("--");
    const options = args.slice(0, split - 1);
    if (split < 1 || !options.every((one) => treeOptions.has(one)) || !options.includes("-z"))
      throw onlyGit(["ls-tree", ...args]);
    const entries = args.slice(split + 1).flatMap((file) => {
      const parts = Buffer.from(file).toString("latin1").split("/");
      const name = parts.pop();
      const folder = findPath(asked, args[split - 1] ?? "", parts.join("/"));
      const entry = folder === null ? undefined : objects.entries(folder).find((one) => one.name === name);
      return entry === undefined ? [] : [{ ...entry, file }];
    });
    for (const { mode, oid, file } of entries.toSorted((a, b) =>
      Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)),
    )) {
      const type = mode === "160000" ? "commit" : mode === "040000" ? "tree" : "blob";
      const size = type === "blob" ? String(objects.read(oid).bytes?.length ?? 0) : "-";
      if (options.includes("--name-only")) yield `${file}\0`;
      else yield `${mode} ${type} ${oid}${options.includes("-l") ? ` ${size.padStart(7)}` : ""}\t${file}\0`;
    }
  },

  async *"ls-files"({ args, repository, unlisted }) {
    const { workTree } = repository;
    const staged = await readStaged(repository);
    // An index with conflicts was refused.
    if (args.includes("--unmerged")) return;
    if (args.join(" ") !== "-z --cached --others --exclude-standard" || workTree === null)
      throw onlyGit(["ls-files", ...args]);
    for await (const name of listFiles({ ...repository, workTree }, staged.keys(), unlisted))
      yield Buffer.concat([name, Buffer.from([0])]);
  },

  async *"diff-index"(asked) {
    const parent = asked.args.at(-2) ?? "";
    const none = { mode: "000000", oid: "0".repeat(parent.length) };
    const tree = findPath(asked, parent, "");
    const before = tree === null ? new Map<string, StagedFile>() : flatten(asked.objects, tree);
    const after = await readStaged(asked.repository);
    for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const [old, now] = [before.get(path) ?? none, after.get(path) ?? none];
      if (old.mode === now.mode && old.oid === now.oid) continue;
      const status =
        old === none ? "A" : now === none ? "D" : old.mode.slice(0, 3) === now.mode.slice(0, 3) ? "M" : "T";
      yield Buffer.from(`:${old.mode} ${now.mode} ${old.oid} ${now.oid} ${status}\0${path}\0`, "latin1");
    }
  },
};

const treeOptions: ReadonlySet<string> = new Set(["-l", "-z", "--name-only", "--full-tree"]);

/** Ids of the refs that `--all`, or `--remotes=NAME` but for those excluded, stands for. */
function excludedRefs(refs: ReadonlyMap<string, string>, args: readonly string[]): string[] {
  const but = new Set(
    args.flatMap((one) => /^--exclude=(.*)$/s.exec(one)?.[1] ?? []).map((name) => `refs/remotes/${name}`),
  );
  const remote = args.flatMap((one) => /^--remotes=(.*)$/s.exec(one)?.[1] ?? [])[0];
  return [...refs].flatMap(([name, oid]) => {
    const isMeant = args.includes("--all") || (remote !== undefined && name.startsWith(`refs/remotes/${remote}/`));
    return isMeant && !but.has(name) ? [oid] : [];
  });
}

async function textOf(input: GitOptions["input"]): Promise<string> {
  if (input === undefined) return "";
  if (typeof input === "string" || input instanceof Uint8Array) return Buffer.from(input as string).toString();
  const parts: string[] = [];
  for await (const part of input) parts.push(Buffer.from(part as string).toString());
  return parts.join("");
}

function onlyGit(args: readonly string[]): ScanError {
  return new ScanError("git-missing", says("gitMissingFor", args[0] ?? ""));
}
