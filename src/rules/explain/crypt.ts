/** What crypt calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for crypt. */
export const crypt: Readonly<Record<string, Explanation>> = {
  "crypt-md5-hash": {
    title: "crypt md5crypt password hash",
    opens: "unknown",
    revoke: "change-password",
  },
  "crypt-bcrypt-hash": {
    title: "crypt bcrypt password hash",
    opens: "unknown",
    revoke: "change-password",
  },
  "crypt-yescrypt-hash": {
    title: "Password hash (yescrypt)",
    opens: "unknown",
    revoke: "change-password",
  },
  "argon2-hash": {
    title: "Password hash (Argon2)",
    opens: "unknown",
    revoke: "change-password",
  },
  "crypt-sha256-hash": {
    title: "crypt sha256crypt password hash",
    opens: "unknown",
    revoke: "change-password",
  },
  "crypt-sha512-hash": {
    title: "crypt sha512crypt password hash",
    opens: "unknown",
    revoke: "change-password",
  },
};
