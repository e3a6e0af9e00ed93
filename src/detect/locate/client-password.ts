/**
 * Passwords on the command line of a client: `mysql -u root -pSECRET`, `mongo -u app -p SECRET`, `psexec … -u admin -p SECRET`. Found from
 * `-u`, since `-p` alone means a port or a path as often. Local: 300 bytes on either side of the option.
 */

import { isPlaceholder } from "../judge/placeholder.ts";
import { looksRandom, rarity } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";

/** The password of a client. */
export interface ClientPassword {
  readonly start: number;
  readonly end: number;
  readonly user: string;
}

/** How far from the option its command and its password may stand, in bytes. */
const reach = 300;

/**
 * Clients that take a password behind `-p`, with or without a blank. MySQL's take `-p` and a blank as "ask me". A subcommand `login`
 * (docker, podman, oc, cf, az) takes one as well.
 */
const client =
  /(?<![\w./-])(?:[\w./\\-]*[/\\])?(?:(mysql\w*|mariadb\w*)|mongo\w*|psexec\w*|winexe|sqlcmd|bcp|(?:docker|podman|nerdctl|buildah|skopeo|oc|cf|az) login)(?:\.exe)?\s/gi;

/** Clients that take `-U user%password` (Samba's) or `-u user,password` (lftp). */
const joinedUser = /(?<![\w./-])(?:smb\w+|rpcclient|net|winexe|wmic|pth-\w+|lftp)\s[^\n;|&]{0,200}$/i;

/** The password that follows the option ` -u` at `at`, where its command is a client that takes one. */
export function findClientPassword(bytes: Uint8Array, at: number): ClientPassword | undefined {
  if (bytes[at] !== 0x20) return undefined;
  const before = latin1(bytes, at - reach, at + 1);
  const joined = joinedUser.test(before) ? behindUser(bytes, at) : undefined;
  if (joined) return joined;
  const command = [...before.matchAll(client)].at(-1);
  if (!command || /[\n;|&]/.test(before.slice(command.index))) return undefined;
  const line = /^[^\n]*/.exec(latin1(bytes, at, at + reach))?.[0] ?? "";
  const name = /^ -u ?(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(line);
  if (!name) return undefined;
  const user = name[1] ?? name[2] ?? name[3] ?? "";
  // The next -p of the same command.
  const rest = /^[^|;&\n]*/.exec(line.slice(name[0].length))?.[0] ?? "";
  const option = (command[1] === undefined ? / -p {0,2}(?=[^\s-])/i : / -p(?=[^\s-])/).exec(rest);
  if (!option) return undefined;
  const argument = rest.slice(option.index + option[0].length);
  // A quote that was open before ends the text that the command stands in: "mysql -u app -p" + password.
  const mark = /^["']/.exec(argument)?.[0];
  const own = before.slice(before.lastIndexOf("\n") + 1, -1) + name[0] + rest.slice(0, option.index);
  if (mark !== undefined && own.split(mark).length % 2 === 0) return undefined;
  const quoted = /^(["'])(.+?)\1/.exec(argument)?.[2];
  const password = quoted ?? /^[^\s"'<>]+/.exec(argument)?.[0];
  if (password === undefined) return undefined;
  const start = at + name[0].length + option.index + option[0].length + (quoted === undefined ? 0 : 1);
  const end = start + password.length;
  return isStandIn(bytes, start, end, password, user) ? undefined : { start, end, user };
}

/** The password of ` -U user%password` at `at`. */
function behindUser(bytes: Uint8Array, at: number): ClientPassword | undefined {
  const found = /^( -u ?["']?)((?:[\w.-]+[\\/]+)?[\w.@-]{1,40})[%,]([^\s"'<>]+)/i.exec(latin1(bytes, at, at + reach));
  if (!found) return undefined;
  const [, option = "", user = "", password = ""] = found;
  const start = at + option.length + user.length + 1;
  const end = start + password.length;
  return isStandIn(bytes, start, end, password, user) ? undefined : { start, end, user };
}

/** Whether what stands where the password belongs is none: a variable, the user again, the word "password". */
function isStandIn(bytes: Uint8Array, start: number, end: number, password: string, user: string): boolean {
  return (
    password.length < 6 ||
    /^[$<[%{]|[{}<>]|\$[({]/.test(password) ||
    password.toLowerCase() === user.toLowerCase() ||
    isPlaceholder(password, looksRandom(bytes, start, end)) ||
    rarity(bytes, start, end) < (/^[A-Za-z.-]+$|pass|secret|token|user/i.test(password) ? 56 : 28)
  );
}
