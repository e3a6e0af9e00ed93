/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["-be", "dbi", "ehe", "enh", "enn", "in(", "mni", "\xe9\x92\xa5", "\xed\x98\xb8"],
  ["7q~", "cre", "fre", "gre", "\x9b\x8c\xeb", "\xb0\x80\xeb", "\xb0\x80\xed", "\xbb\xd1\x8e"],
  ["alg", "key", "ola", "oor", "qli", "qlp", "\x91\xe9\x91"],
  ["sec", "sel", "sud", "uel", "\xac\xe3\x83", "\xad\xe3\x83", "\xaf\xe3\x83"],
  ["psk", "tif", "tok", "\x9e\xd0\x9b", "\xb5\xd0\xba", "\xbe\xd0\xba", "\xbe\xd0\xbb", "\xe5\xaf\x86"],
  ["$1$", "$5$", "$6$", "://", "aut", "ave", "\xe4\xbb\xa4"],
  ["@tc", "jdb", "mdp", "pdo", "pdp", "pw ", 'pw"', "pw'", "pw:", "pw=", "pwd", "\xed\x86\xa0"],
  [" -u", ")-u", "*-u", "--u", "8q~", "9q~", "has", "pas", "ras", "\xe8\xa8\xbc", "\xe9\x8d\xb5", "\xed\x81\xac"],
];
