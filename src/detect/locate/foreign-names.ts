/**
 * Words for password, secret, token and key in other languages, as names hold them, with the English words that they stand for. The
 * prefilter looks for three bytes of each (../prefilter/buckets.ts): run scripts/triggers.mjs when a word was added.
 */

/** A word that names a secret. */
export interface ForeignWord {
  /** In small letters. */
  readonly word: string;
  /** Words of English, as `wordsOf` gives them. */
  readonly means: string;
  /** Where the bytes of its UTF-8 begin that must stand there; what is before may be written in capitals, which are other bytes. */
  readonly from: number;
}

/** Word and meaning. */
const rows: readonly (readonly [word: string, means: string])[] = [
  // German, Dutch
  ["kennwort", "password"],
  ["wachtwoord", "password"],
  ["geheim", "secret"],
  ["geheimnis", "secret"],
  ["schlüssel", "key"],
  ["schluessel", "key"],
  // Spanish, Portuguese, Italian, French
  ["contraseña", "password"],
  ["contrasena", "password"],
  ["clave", "password"],
  ["senha", "password"],
  ["chave", "key"],
  ["segredo", "secret"],
  ["segreto", "secret"],
  ["segreta", "secret"],
  ["secrète", "secret"],
  ["parola", "password"],
  ["mdp", "password"],
  // Polish, Turkish
  ["hasło", "password"],
  ["haslo", "password"],
  ["şifre", "password"],
  ["sifre", "password"],
  // Russian, also in capitals
  ["пароль", "password"],
  ["ПАРОЛЬ", "password"],
  ["токен", "token"],
  ["секрет", "secret"],
  ["ключ", "key"],
  // Chinese
  ["密码", "password"],
  ["密碼", "password"],
  ["口令", "password"],
  ["密钥", "secret key"],
  ["密鑰", "secret key"],
  ["秘钥", "secret key"],
  ["金鑰", "secret key"],
  ["令牌", "token"],
  // Japanese
  ["パスワード", "password"],
  ["パスフレーズ", "passphrase"],
  ["暗証番号", "password"],
  ["トークン", "token"],
  ["シークレット", "secret"],
  ["秘密鍵", "secret key"],
  ["キー", "key"],
  // Korean
  ["비밀번호", "password"],
  ["패스워드", "password"],
  ["암호", "password"],
  ["토큰", "token"],
  ["시크릿", "secret"],
  ["비밀키", "secret key"],
];

/** All words, by row. */
export const foreignWords: readonly ForeignWord[] = rows.map(([word, means]) => ({
  word,
  means,
  from: certainFrom(word),
}));

/** Behind the first letter, where it is none of ASCII and has a capital. */
function certainFrom(word: string): number {
  const [first = ""] = word;
  return first > "\x7f" && first !== first.toUpperCase() ? new TextEncoder().encode(first).length : 0;
}

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
  return text.replace(/[はがの는은이是为]$/, "").replace(/[^\x00-\x7f]+/g, " other ");
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
