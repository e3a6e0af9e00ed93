/** Credentials on a curl command line: `curl -u user:password`. Found from the option, since nothing else there speaks of a secret. */

import { isPlaceholder } from "../judge/placeholder.ts";
import { looksRandom, rarity } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";

/** What `-u` names. */
export interface CurlUser {
  /** The password; where it is left empty the user, which then is a key. */
  readonly start: number;
  readonly end: number;
  readonly user: string;
}

/** How far before the option its command may stand, in bytes: long commands go on over lines. */
const commandReach = 400;
/** The longest user and password, in bytes. */
const longest = 200;

/** The credentials of the option ` -u` or `--user` that begins at `at`. */
export function findCurlUser(bytes: Uint8Array, at: number): CurlUser | undefined {
  const option = latin1(bytes, at, at + 12);
  const lead = /^(?:\s-u {0,2}|\s-u=|--user {1,2}|--user=)(?=[^\s=])/.exec(option)?.[0].length;
  if (lead === undefined || !isCurl(latin1(bytes, at - commandReach, at))) return undefined;
  const from = at + lead;
  const argument = readArgument(latin1(bytes, from, from + longest));
  const colon = argument.text.indexOf(":");
  if (colon < 0 || /^[a-z]+:\/\//i.test(argument.text)) return undefined;
  const user = argument.text.slice(0, colon);
  const password = argument.text.slice(colon + 1);
  const secret = password === "" ? user : password;
  const first = argument.places[password === "" ? 0 : colon + 1];
  const last = argument.places[(password === "" ? colon : argument.text.length) - 1];
  // Put together of several pieces it is nothing that one span could name.
  if (
    secret.length < 6 ||
    /[\s()]/.test(secret) ||
    first === undefined ||
    last === undefined ||
    last - first !== secret.length - 1
  )
    return undefined;
  const start = from + first;
  const end = from + last + 1;
  return isStandIn(bytes, start, end, secret, password === "" ? "" : user) ? undefined : { start, end, user };
}

/** An argument as the shell reads it, without its quotes, and where each of its characters stands. */
function readArgument(line: string): { readonly text: string; readonly places: readonly number[] } {
  let text = "";
  const places: number[] = [];
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const c = line[i] as string;
    if (c === "\n") break;
    if (quote === "" ? /[\s`|;&)<>]/.test(c) : false) break;
    if (c === quote) quote = "";
    else if (quote === "" && (c === '"' || c === "'")) quote = c;
    else {
      text += c;
      places.push(i);
    }
  }
  return { text, places };
}

/** Whether the command before the option is curl, not another one further back. */
function isCurl(before: string): boolean {
  const at = before.lastIndexOf("curl");
  if (at < 0 || /[A-Za-z0-9_-]/.test(before[at - 1] ?? " ") || !/[\s.]/.test(before[at + 4] ?? " ")) return false;
  const command = before.slice(at);
  // A line's end without a backslash ends the command, and so do the shell's operators outside of quotes.
  return !/[^\\\r]\r?\n/.test(command) && !/ (?:\|\||&&|\||;) /.test(command);
}

function isStandIn(bytes: Uint8Array, start: number, end: number, secret: string, user: string): boolean {
  if (/^[$<[%]|[{}<>]|\$\(|\$\{/.test(secret) || secret.toLowerCase() === user.toLowerCase()) return true;
  if (isPlaceholder(secret, looksRandom(bytes, start, end))) return true;
  if (/^[A-Za-z_.-]+$/.test(secret) || /pass|secret|token|user/i.test(secret)) return rarity(bytes, start, end) < 56;
  return rarity(bytes, start, end) < 28;
}
