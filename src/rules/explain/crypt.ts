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
  "phpass-hash": {
    title: "Password hash (phpass, as WordPress and phpBB keep it)",
    opens: "unknown",
    revoke: "change-password",
  },
  "django-pbkdf2-hash": {
    title: "Password hash (Django's PBKDF2)",
    opens: "unknown",
    revoke: "change-password",
  },
  "passlib-hash": {
    title: "Password hash (PBKDF2 or scrypt in crypt's form)",
    opens: "unknown",
    revoke: "change-password",
  },
  "ldap-password-hash": {
    title: "Password hash of an LDAP directory (salted SHA-1)",
    opens: "unknown",
    revoke: "change-password",
  },
  "windows-password-hash": {
    title: "Windows password hashes (LM and NTLM)",
    opens: "account",
    revoke: "change-password",
  },
};
