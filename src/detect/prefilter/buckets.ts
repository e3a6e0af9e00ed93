/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["nwo", "pw ", "pw'", "pwd", "sud", "two", "\x8e\xd1\x87", "\xe4\xbb\xa4"],
  ["alg", "hei", "key", "mdp", "qli", "qlp", "\xa8\xbc\xe7"],
  [" -u", "$1$", "$5$", "$6$", ")-u", "*-u", "--u", "aut", "ave"],
  ["-be", "sec", "sel", "sen", "se\xc3", "\xe3\x83\x95", "\xe3\x83\xb3", "\xe3\x83\xbc", "\xec\x8b\x9c"],
  ["psk", "tif", "tok", "\x9e\xd0\x9b", "\xb5\xd0\xba", "\xbe\xd0\xba", "\xbe\xd0\xbb", "\xe5\xaf\x86"],
  ["7q~", "9q~", "cre", "fre", "gre", "\xe9\x91\xb0", "\xe9\x92\xa5", "\xed\x98\xb8"],
  ["8q~", "has", "par", "pas", "\x80\xed\x82", "\xa0\xed\x81", "\xa8\xec\x8a"],
  ["://", "@tc", "jdb", "pdo", 'pw"', "pw:", "pw="],
];
