/**
 * Words for password, secret, token and key in other languages, as names hold them, with the English words that they stand for. The
 * prefilter looks for three bytes of each (`trigger` is where they begin in the word's UTF-8), so that it need not know the letters before
 * them: capitals of Cyrillic and Latin letters outside ASCII are other bytes.
 */

/** A word that names a secret. */
export interface ForeignWord {
  /** In small letters. */
  readonly word: string;
  /** Words of English, as `wordsOf` gives them. */
  readonly means: string;
  /** Where the three bytes begin that the prefilter looks for. */
  readonly trigger: number;
  /** The bucket of the prefilter's tables that holds them. */
  readonly bucket: number;
  /** Where the bytes begin that must stand there; what is before may be written in capitals. */
  readonly from: number;
}

/**
 * Word, meaning, where the trigger's bytes begin, its bucket in the prefilter's tables, where the certain bytes begin. Trigger and bucket
 * were chosen by counting: the fewest places of other text share a bucket's letters.
 */
const rows: readonly (readonly [string, string, number, number, number?])[] = [
  // German, Dutch
  ["kennwort", "password", 3, 6],
  ["wachtwoord", "password", 0, 0],
  ["geheim", "secret", 0, 3],
  ["geheimnis", "secret", 0, 3],
  ["schlüssel", "key", 7, 1],
  ["schluessel", "key", 7, 1],
  // Spanish, Portuguese, Italian, French
  ["contraseña", "password", 6, 1],
  ["contrasena", "password", 6, 1],
  ["clave", "password", 2, 4],
  ["senha", "password", 0, 1],
  ["chave", "key", 2, 4],
  ["segredo", "secret", 2, 5],
  ["segreto", "secret", 2, 5],
  ["segreta", "secret", 2, 5],
  ["secrète", "secret", 0, 1],
  ["parola", "password", 2, 2],
  ["mdp", "password", 0, 3],
  // Polish, Turkish
  ["hasło", "password", 2, 1],
  ["haslo", "password", 2, 1],
  ["şifre", "password", 3, 5, 2],
  ["sifre", "password", 2, 5],
  // Russian, also in capitals
  ["пароль", "password", 7, 0, 2],
  ["ПАРОЛЬ", "password", 7, 0],
  ["токен", "token", 3, 0, 2],
  ["секрет", "secret", 5, 5, 2],
  ["ключ", "key", 3, 7, 2],
  // Chinese
  ["密码", "password", 2, 6],
  ["密碼", "password", 2, 6],
  ["口令", "password", 3, 4],
  ["密钥", "secret key", 1, 7],
  ["密鑰", "secret key", 1, 7],
  ["秘钥", "secret key", 1, 3],
  ["金鑰", "secret key", 1, 7],
  ["令牌", "token", 0, 4],
  // Japanese
  ["パスワード", "password", 10, 1],
  ["パスフレーズ", "passphrase", 13, 1],
  ["暗証番号", "password", 0, 5],
  ["トークン", "token", 4, 1],
  ["シークレット", "secret", 4, 1],
  ["秘密鍵", "secret key", 4, 7],
  ["キー", "key", 0, 5],
  // Korean
  ["비밀번호", "password", 3, 3],
  ["패스워드", "password", 5, 2],
  ["암호", "password", 3, 3],
  ["토큰", "token", 2, 7],
  ["시크릿", "secret", 2, 7],
  ["비밀키", "secret key", 3, 3],
];

/** All words, by row. */
export const foreignWords: readonly ForeignWord[] = rows.map(([word, means, trigger, bucket, from = 0]) => ({
  word,
  means,
  trigger,
  bucket,
  from,
}));

/** Words that stand before a foreign one in one name. */
const qualifiers: readonly (readonly [string, string])[] = [
  ["アクセス", "access"],
  ["秘密", "secret"],
  ["접근", "access"],
  ["访问", "access"],
];

/** Words that hold a trigger of English, or stand beside a word that has one. */
const alsoFound: readonly (readonly [string, string])[] = [
  ["passe", "password"],
  ["motdepasse", "password"],
  ["palavrapasse", "password"],
  ["secreto", "secret"],
  ["secreta", "secret"],
  ["geheime", "secret"],
  ["sleutel", "key"],
];

const byWord: ReadonlyMap<string, string> = new Map([
  ...foreignWords.map(({ word, means }) => [plainLetters(word), means] as const),
  ...qualifiers,
  ...alsoFound,
]);
/** The longest first: 비밀번호 holds no other word, 秘密鍵 does. */
const longestFirst = [...byWord.keys()].filter((word) => /[^a-z]/.test(word)).sort((a, b) => b.length - a.length);

/** Letters of Latin without their marks: `contraseña` and `contrasena` are one word. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** A name with its foreign words in English and each other stretch outside ASCII as the word `other`. */
export function inEnglish(name: string): string {
  let text = plainLetters(name);
  for (const word of longestFirst) text = text.replaceAll(word, ` ${byWord.get(word) ?? ""} `);
  return text.replace(/[はがの는은이是]$/, "").replace(/[^\x00-\x7f]+/g, " other ");
}

/** Whether a word of ASCII letters is one of another language, or ends in one that grows together with what stands before it. */
export function isForeign(word: string): boolean {
  return byWord.has(word) || (word.length > shortestCompound && compound.test(word));
}

/** The shortest of {@link compound}, in letters. */
const shortestCompound = 8;
/** Datenbankkennwort, Zugriffsschluessel. */
const compound = /(?:kennwort|wachtwoord|contrasena|schluessel|schlussel)$/;

/** The words of English that a word stands for; itself where it is none of another language. */
export function translated(word: string): readonly string[] {
  const own = byWord.get(word) ?? byWord.get(compound.exec(word)?.[0] ?? "");
  return own === undefined ? [word] : own.split(" ");
}
