/** What the operating system's error codes mean, in words. */

/** The codes that people meet; of any other the code itself is shown. */
export type SystemError =
  | "EACCES"
  | "EADDRINUSE"
  | "EADDRNOTAVAIL"
  | "EBUSY"
  | "ECONNREFUSED"
  | "ECONNRESET"
  | "EFBIG"
  | "EEXIST"
  | "EIO"
  | "EISDIR"
  | "ELOOP"
  | "EMFILE"
  | "ENAMETOOLONG"
  | "ENOENT"
  | "ENOSPC"
  | "ENOTDIR"
  | "ENOTFOUND"
  | "EPERM"
  | "EPIPE"
  | "EROFS"
  | "ETIMEDOUT";

export type SystemErrors = Readonly<Record<SystemError, string>>;

/** Makes what says why a call failed, from its code. */
export function reasonsIn(errors: SystemErrors): (code: string) => string {
  return (code) => (Object.hasOwn(errors, code) ? errors[code as SystemError] : code);
}
