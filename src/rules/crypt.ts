/** crypt, and hashes of passwords in other programs' forms. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "crypt-md5-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["$1${set(./0-9A-Za-z):1-8}${set(./0-9A-Za-z):22}"],
      explain: { title: "Password hash (md5crypt)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "phpass-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["($P$|$H$){base64:16}{set(./0-9A-Za-z):15}", "($P$|$H$){set(./0-9A-Za-z):15}{base64:16}"],
      explain: {
        title: "Password hash (phpass, as WordPress and phpBB keep it)",
        opens: "unknown",
        revoke: "change-password",
      },
    },
    {
      kind: "token",
      id: "crypt-yescrypt-hash",
      severity: "low",
      confidence: "medium",
      layouts: [
        "($y$|$gy$){set(./0-9A-Za-z):3-8}${base64:16}{set(./0-9A-Za-z):0-8}${set(./0-9A-Za-z):43}",
        "($y$|$gy$){set(./0-9A-Za-z):3-8}${set(./0-9A-Za-z):16-24}${base64:16}{set(./0-9A-Za-z):27}",
      ],
      explain: { title: "Password hash (yescrypt)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "argon2-hash",
      severity: "low",
      confidence: "medium",
      layouts: [
        "($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}${base64:16-64}${base64:22-90}",
      ],
      explain: { title: "Password hash (Argon2)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "crypt-bcrypt-hash",
      severity: "low",
      confidence: "medium",
      // The alphabet has dots, which part runs: one run of 16 there must be, wherever it stands.
      layouts: [
        "($2a$|$2b$|$2x$|$2y$){digits:2}${base64:16}{set(./0-9A-Za-z):37}",
        "($2a$|$2b$|$2x$|$2y$){digits:2}${set(./0-9A-Za-z):18}{base64:17}{set(./0-9A-Za-z):18}",
        "($2a$|$2b$|$2x$|$2y$){digits:2}${set(./0-9A-Za-z):37}{base64:16}",
      ],
      explain: { title: "Password hash (bcrypt)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "crypt-sha256-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["$5$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}${set(./0-9A-Za-z):43}"],
      explain: { title: "Password hash (sha256crypt)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "crypt-sha512-hash",
      severity: "medium",
      confidence: "medium",
      layouts: ["$6$[rounds={digits:4-9}$]{set(./0-9A-Za-z):1-16}${set(./0-9A-Za-z):86}"],
      explain: { title: "Password hash (sha512crypt)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "django-pbkdf2-hash",
      severity: "low",
      confidence: "medium",
      layouts: [
        "pbkdf2_sha256${digits:4-7}${alnum:8-32}${base64:43}=",
        "pbkdf2_sha1${digits:4-7}${alnum:8-32}${base64:27}=",
      ],
      explain: { title: "Password hash (Django's PBKDF2)", opens: "unknown", revoke: "change-password" },
    },
    {
      kind: "token",
      id: "passlib-hash",
      severity: "low",
      confidence: "medium",
      layouts: [
        "($pbkdf2-sha512$|$pbkdf2-sha256$){digits:4-7}${set(./0-9A-Za-z):16-64}${set(./0-9A-Za-z):43,86}",
        "$scrypt$ln={digits:1-2},r={digits:1-2},p={digits:1-2}${base64:16-64}${base64:43-86}",
      ],
      explain: {
        title: "Password hash (PBKDF2 or scrypt in crypt's form)",
        opens: "unknown",
        revoke: "change-password",
      },
    },
    {
      kind: "shape",
      id: "ldap-password-hash",
      severity: "medium",
      confidence: "medium",
      before: "\\{SSHA\\}",
      layouts: ["{base64:32,37-40}[=][=]"],
      explain: {
        title: "Password hash of an LDAP directory (salted SHA-1)",
        opens: "unknown",
        revoke: "change-password",
      },
    },
    {
      kind: "shape",
      id: "windows-password-hash",
      severity: "high",
      confidence: "medium",
      layouts: ["{hex:32}:{hex:32}:::"],
      explain: { title: "Windows password hashes (LM and NTLM)", opens: "account", revoke: "change-password" },
    },
  ],
};
