/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["://", "psk", "pw ", 'pw"', "pw'", "pwd", "\x8e\xd1\x87"],
  ["$1$", "$5$", "$6$", "aut", "ave", "cre", "fre", "\xe4\xbb\xa4"],
  ["alg", "geh", "ken", "key", "ola", "\xaf\x86\xe7", "\xaf\x86\xe9"],
  ["hlu", "hl\xc3", "htw", "mdp", "\x84\xeb\xb0", "\xa8\xbc\xe7"],
  ["tif", "tok", "\x94\xed\x98", "\x9e\xd0\x9b", "\xa4\xec\x9b", "\xb5\xd0\xba", "\xbe\xd0\xba", "\xbe\xd0\xbb"],
  [" -u", ")-u", "*-u", "--u", "\xe3\x83\xbc", "\xe9\x8d\xb5", "\xeb\xa6\xbf"],
  ["-be", "sec", "seg", "sen", "se\xc3", "slo", "s\xc5\x82"],
  ["7q~", "8q~", "9q~", "pas", "pw:", "pw=", "\xe7\xa7\x98", "\xe9\x91\xb0", "\xed\x81\xb0"],
];
