/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["has", "hlu", "hl\xc3", "mdp", "pas", "\xb0\xd1\x80", "\xbb\xd1\x8e"],
  ["alg", "geh", "key", "ola"],
  ["psk", "tif", "tok", "\x9e\xd0\x9b", "\xb5\xd0\xba", "\xbe\xd0\xba", "\xe5\xaf\x86"],
  ["$1$", "$5$", "$6$", "://", "aut", "ave", "\xe4\xbb\xa4"],
  ["nwo", "pw ", 'pw"', "pw'", "pw:", "pw=", "pwd", "two", "\xe7\xa7\x98", "\xed\x8c\xa8"],
  [" -u", ")-u", "*-u", "--u", "7q~", "8q~", "9q~", "\x80\xed\x82", "\x87\x91\xe9", "\x9c\xed\x81", "\xa0\xed\x81"],
  ["cre", "cr\xc3", "fre", "\x83\xbc\xe3", "\xe6\x9a\x97", "\xed\x98\xb8"],
  ["-be", "sec", "seg", "sen", "se\xc3", "\xe3\x82\xad"],
];
