/** English. The other languages are translated from this one. */

import type { ImportMessages } from "../import-language.ts";

export const importEn: ImportMessages = {
  states: { taken: "taken over", differs: "behaves differently", none: "no counterpart" },
  notes: {
    "custom-rule": "became a custom rule",
    "our-rule": "found by leakscan's own rules",
    "switched-off": "switched off",
    severity: "severity set",
    allowed: "became an entry of allow",
    ignored: "became a path of ignore",
    accepted: "accepted by fingerprint",
    setting: "became a setting",
    "built-in-stay-on": 'leakscan\'s own rules stay on as well; switch them off with "rules"',
    "line-for-match": "held against the whole line, not only what the rule matched",
    "line-number": "the secret that stands on that line now is accepted, not the line",
    "whole-file": "what stands in the file now is accepted, secret by secret; what comes later counts",
    "path-as-expression": "the line's number is not used; path and text are",
    "audited-real": "audited as a real secret: it counts until it is revoked and gone",
    "not-audited": "accepted, although nobody has audited it",
    "own-digest": "counts where it is the digest of the value alone",
    "unknown-rule": "leakscan knows no rule of this name and meaning",
    "not-found": "nothing is found there now; it needs no entry",
    network: "leakscan does not load or ask this over the network",
    "path-only": "leakscan looks at what files hold, not at their names or sizes",
    program: "a program or expression of the scanner; leakscan runs no code of a repository",
    "scanner-setting": "says how the other scanner runs",
  },
  read: (files) => `Read: ${files}`,
  writes: (file, entries, baseline) =>
    [file, ...(entries > 0 ? [`${baseline} (${entries} ${entries === 1 ? "entry" : "entries"})`] : [])]
      .filter((one) => one !== undefined)
      .join(", ")
      .replace(/^/, "To be written: "),
  nothingToWrite: "Nothing to write.",
  ask: "Write this?",
  done: "Done. `leakscan config` shows the result; commit what was written with your next change.",
};
