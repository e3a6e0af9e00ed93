/** What the operating system's error codes mean, in English. */

import { reasonsIn, type SystemErrors } from "../system-errors.ts";

export const systemErrors: SystemErrors = {
  EACCES: "no permission",
  EADDRINUSE: "the port is already in use",
  EADDRNOTAVAIL: "this machine has no such address",
  EBUSY: "it is in use",
  ECONNREFUSED: "nothing answers at that address",
  ECONNRESET: "the connection was cut",
  EFBIG: "a file of this size is not allowed",
  EEXIST: "it already exists",
  EIO: "the disk reported an error",
  EISDIR: "it is a folder",
  ELOOP: "symbolic links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "part of the path is no folder",
  ENOTFOUND: "there is no such host",
  EPERM: "no permission",
  EPIPE: "the reader has gone",
  EROFS: "the disk is read-only",
  ETIMEDOUT: "no answer in time",
};

export const reason: (code: string) => string = reasonsIn(systemErrors);
