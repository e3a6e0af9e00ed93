/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["$1$", "$5$", "$6$", "ave", "cre", "fre", "\xe4\xbb\xa4", "\xeb\xb9\x84"],
  ["alg", "geh", "hl\xc3", "sec", "seg", "sen", "se\xc3", "slo", "\xe7\x95\xaa"],
  ["7q~", "8q~", "9q~", "://", "aut", "\x87\x91\xe9", "\x8e\xd1\x87"],
  ["@tc", "mdp", "\x82\xad\xe3", "\x82\xaf\xe3"],
  [" -u", ")-u", "*-u", "--u", "hlu", "key", "\xa7\x98\xe9"],
  ["nwo", "psk", "pwd", "sud", "s\xc5\x82", "two", "\xec\x95\x94"],
  ["par", "pas", "pw ", 'pw"', "pw'", "pw:", "pw=", "qlp", "\xed\x81\xac", "\xed\x81\xb0", "\xed\x8c\xa8"],
  ["-be", "tif", "tok", "\x91\xe3\x82", "\x9e\xd0\x9b", "\xb5\xd0\xba", "\xbe\xd0\xba", "\xbe\xd0\xbb", "\xe5\xaf\x86"],
];
