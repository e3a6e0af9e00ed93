/** The words that a sibling is put together from. None of them is a secret. */

/** Names of secrets by class, word by word, so that each can be written in any style. */
export const names = {
  password: [
    "db password", "database password", "smtp password", "admin password", "root password", "redis password", "mail password",
    "ftp password", "ldap bind password", "keystore password", "mysql password", "proxy password", "user pass", "db pass",
    "admin passwd", "vpn password", "rabbitmq password", "wifi password", "backup password", "sftp passphrase",
  ],
  token: [
    "api token", "access token", "auth token", "bot token", "deploy token", "refresh token", "bearer token", "registry token",
    "service token", "upload token", "admin token", "ci token", "personal access token", "gateway token", "webhook token",
  ],
  secret: [
    "client secret", "jwt secret", "session secret", "app secret", "webhook secret", "cookie secret", "oauth client secret",
    "signing secret", "shared secret", "consumer secret", "hmac secret", "app client secret", "auth secret", "secret",
  ],
  key: [
    "api key", "secret key", "encryption key", "api secret key", "signing key", "app secret key", "storage account key",
    "weather api key", "maps api key", "license server api key", "admin api key", "payment api key", "hmac key",
  ],
}; // prettier-ignore

/** Words that a team puts before a name. */
export const prefixes = [
  "acme",
  "prod",
  "staging",
  "billing",
  "crm",
  "legacy",
  "internal",
  "payments",
  "reporting",
  "partner",
];

/** Words for a password, by language; the second list is written without accents, as identifiers often are. */
export const foreign = {
  ja: ["パスワード", "暗証番号", "秘密鍵", "アクセストークン", "シークレットキー"],
  ko: ["비밀번호", "암호", "패스워드", "비밀키", "인증토큰"],
  zh: ["密码", "密碼", "口令", "数据库密码", "密钥", "登录密码"],
  de: ["Passwort", "Kennwort", "Datenbankpasswort", "Zugangsschlüssel", "Geheimnis"],
  fr: ["mot de passe", "mdp", "motdepasse", "clé secrète", "jeton"],
  es: ["contraseña", "contrasena", "clave secreta", "contraseña db"],
  pt: ["senha", "palavra-passe", "senha do banco", "chave secreta"],
  it: ["parola d'ordine", "chiave segreta", "password di accesso"],
  nl: ["wachtwoord", "geheime sleutel", "toegangscode"],
  pl: ["hasło", "haslo", "hasło do bazy", "tajny klucz"],
  ru: ["пароль", "Пароль", "секретный ключ", "пароль от базы"],
  tr: ["parola", "şifre", "sifre", "gizli anahtar"],
};

/** The same as one identifier. */
export const foreignIdentifiers = [
  "contrasena", "contraseña", "senha", "senha_banco", "kennwort", "passwort", "db_passwort", "mot_de_passe", "mdp", "motdepasse",
  "wachtwoord", "haslo", "parola", "sifre", "clave_secreta", "chave_secreta", "chiave_segreta", "wachtwoord_db", "smtp_senha",
  "db_mdp", "db_haslo", "geheimnis", "passwort_admin", "contrasena_bd",
]; // prettier-ignore

export const plain = {
  app: ["orders", "ledger", "portal", "inventory", "notifier", "gateway", "scheduler", "catalog", "mailer", "tracker"],
  user: ["svc_orders", "deploy", "admin", "mvega", "report", "postgres", "app_rw", "root", "jenkins", "integration"],
  host: ["db01.corp.example", "mail.acme.example", "10.20.3.14", "api.partner.example", "redis.internal", "localhost"],
  db: ["orders", "ledger_prod", "crm", "analytics", "wordpress"],
  word: ["alpha", "north", "harbor", "delta", "maple", "orbit"],
  anykey: ["DB", "dsn", "admin", "config", "value", "redis", "POSTGRES", "smtp", "app.conf", "sentry", "main", "mongodb-root", "SMTP", "prod"],
  int: ["7", "12", "42", "300", "1024"],
  description: [
    "Master credentials of the reporting database", "Used by the nightly export", "Required to reach the partner API",
    "Password for the service account", "API token for uploads", "Leave empty to generate one", "see wiki, page 12",
    "Secret shared with the gateway", "x", "How the app logs in",
  ],
}; // prettier-ignore

/** Passwords that people make up, in parts: a word, and what they put behind it. */
export const madeUp = {
  words: [
    "Summer", "tiger", "Dragon", "monkey", "Berlin", "orders", "Phoenix", "coffee", "marlin", "Bluebird", "Zaragoza", "sunshine",
    "Liverpool", "thunder", "rosebud", "Cowboy", "hunter", "Matrix", "banana", "Sommer", "kapitan", "mustang", "Okinawa", "sakura",
  ],
  ends: ["2019", "2023!", "77", "123", "_01", "1985", "!9", "88x", "4711", "99!", "12", "2020"],
  joins: ["", "", "", "_", "@", "-", "."],
}; // prettier-ignore

/** What a password is when nobody thought about it. */
export const defaults = [
  "123456",
  "qwerty123",
  "admin123",
  "letmein1",
  "root1234",
  "postgres1",
  "welcome1",
  "p4ssw0rd!",
  "1q2w3e4r",
  "abc12345",
];
