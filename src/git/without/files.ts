/** The file system as isomorphic-git sees it: for reading alone, and no failure goes unseen. */

import { lstat, readdir, readFile, readlink, stat } from "node:fs/promises";
import path from "node:path";

/** What says only that there is no such file or link. */
const expected: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "EINVAL"]);

/** What isomorphic-git is given as `fs`, and what went wrong in it. */
export class Files {
  /** isomorphic-git takes a file that cannot be read for one that is not there; what failed is kept for {@link check}. */
  #failure: Error | undefined;

  /** @param change what a file holds for isomorphic-git, given its bytes; `null` where it is not to see it */
  constructor(change: (file: string, bytes: Buffer) => Buffer | null = (_, bytes) => bytes) {
    const noted = async <T>(answer: Promise<T>): Promise<T> => {
      try {
        return await answer;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (!expected.has(code)) this.#failure ??= error as Error;
        throw error;
      }
    };
    const readOnly = (): Promise<never> => Promise.reject(new TypeError("leakscan writes nothing into a repository"));
    this.promises = {
      readFile: async (file, options) => {
        const bytes = change(path.normalize(file), await noted(readFile(file)));
        if (bytes === null) throw Object.assign(new Error(`${file} is not shown`), { code: "ENOENT" });
        const encoding = typeof options === "string" ? options : options?.encoding;
        return encoding ? bytes.toString(encoding) : bytes;
      },
      readdir: (folder) => noted(readdir(folder)),
      stat: (file) => noted(stat(file)),
      lstat: (file) => noted(lstat(file)),
      readlink: (file) => noted(readlink(file)),
      writeFile: readOnly,
      mkdir: readOnly,
      rmdir: readOnly,
      unlink: readOnly,
      symlink: readOnly,
      rm: readOnly,
      chmod: readOnly,
    };
  }

  readonly promises: {
    readFile(file: string, options?: BufferEncoding | { readonly encoding?: BufferEncoding }): Promise<Buffer | string>;
    readdir(folder: string): Promise<string[]>;
    stat(file: string): ReturnType<typeof stat>;
    lstat(file: string): ReturnType<typeof lstat>;
    readlink(file: string): Promise<string>;
    writeFile(): Promise<never>;
    mkdir(): Promise<never>;
    rmdir(): Promise<never>;
    unlink(): Promise<never>;
    symlink(): Promise<never>;
    rm(): Promise<never>;
    chmod(): Promise<never>;
  };

  /** Throws what could not be read since it was last asked. */
  check(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
  }
}
