/** How often each three bytes stand in text, as the prefilter sees them: folded by `byte | 0x20`. */
import { execFileSync } from "node:child_process";

/** Three bytes that are rarer than this share of all text are left out: one place in a million. */
const rarest = 1e-6;

/** A binary file has a zero byte near its beginning. */
const beginning = 8000;

/**
 * The triples of the files at the repositories' heads.
 * @returns {{ key: number, perMillion: number }[]} by key: the first byte in bits 16 to 23; how many of a million places hold it
 */
export function countTriples(repositories) {
  const shares = new Map();
  for (const repository of repositories) {
    const counts = new Uint32Array(1 << 24);
    let all = 0;
    for (const text of filesOf(repository)) all += addTriples(counts, text);
    counts.forEach((count, key) => {
      if (count > 0) shares.set(key, (shares.get(key) ?? 0) + count / all / repositories.length);
    });
  }
  return [...shares]
    .filter(([, share]) => share >= rarest)
    .map(([key, share]) => ({ key, perMillion: share * 1e6 }))
    .sort((a, b) => a.key - b.key);
}

function addTriples(counts, text) {
  for (let i = 2; i < text.length; i++) {
    const key = ((text[i - 2] | 32) << 16) | ((text[i - 1] | 32) << 8) | text[i] | 32;
    counts[key]++;
  }
  return Math.max(0, text.length - 2);
}

/** The text files at a repository's head. */
function filesOf(repository) {
  const git = (args, input) =>
    execFileSync("git", ["-C", repository, ...args], { input, maxBuffer: 2 ** 31, stdio: ["pipe", "pipe", "inherit"] });
  const ids = git(["ls-tree", "-r", "HEAD"])
    .toString("latin1")
    .split("\n")
    .flatMap((line) => (line.includes(" blob ") ? [line.split(/[ \t]/)[2]] : []));
  const all = git(["cat-file", "--batch"], `${[...new Set(ids)].sort().join("\n")}\n`);
  const files = [];
  for (let at = 0; at < all.length;) {
    const head = all.indexOf(10, at);
    const size = Number(all.toString("latin1", at, head).split(" ")[2]);
    const text = all.subarray(head + 1, head + 1 + size);
    if (!text.subarray(0, beginning).includes(0)) files.push(text);
    at = head + size + 2;
  }
  return files;
}
