/** A message that git hands to its commit-msg hook, and who is going to be its author and committer. */

import { Buffer } from "node:buffer";
import type { Environment } from "../../git/harden.ts";
import type { MessagePart } from "../message.ts";

/** What of a commit that is being made is known to the hook: its message, and its people as far as git's environment has them. */
export function committedParts(file: Buffer, env: Environment): readonly MessagePart[] {
  const people = ["author", "committer"].flatMap((name) => {
    const [who, mail] = [env[`GIT_${name.toUpperCase()}_NAME`], env[`GIT_${name.toUpperCase()}_EMAIL`]];
    if (!who && !mail) return [];
    const bytes = Buffer.from(`${who ?? ""} <${mail ?? ""}>`);
    return [{ bytes, via: [`header:${name}`], isIdent: true }];
  });
  return [...people, { bytes: committedText(file, env["GIT_EDITOR"] !== noEditor), via: [], isIdent: false }];
}

/** What git sets for its hooks where it opens no editor (githooks(5), commit-msg). */
const noEditor = ":";

/**
 * The text that git will keep. Below the scissors that git itself wrote for the editor stands the diff, and git cuts it off. A
 * scissors line in a message that no editor was opened for (`-F`, `-m`) may stay: then all of it is the text.
 */
function committedText(bytes: Buffer, hasEditor: boolean): Buffer {
  if (!hasEditor) return bytes;
  for (let at = bytes.indexOf(scissors); at >= 0; at = bytes.indexOf(scissors, at + 1)) {
    const start = bytes.lastIndexOf(lineEnd, at) + 1;
    const comment = bytes.subarray(start, at);
    const next = at + scissors.length;
    // Git explains its line on the next ones, which begin with the same comment character.
    const isGits = comment.length > 0 && bytes.subarray(next, next + comment.length).equals(comment);
    if (isGits) return bytes.subarray(0, start);
  }
  return bytes;
}

const scissors: Buffer = Buffer.from(" ------------------------ >8 ------------------------\n");
const lineEnd = 0x0a;
