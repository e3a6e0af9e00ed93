/** Random secrets written into real syntaxes: what the labelled data has few of, and what must always be found. */

const alphabets = {
  hex: "0123456789abcdef",
  base62: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  base64: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  small: "abcdefghijklmnopqrstuvwxyz0123456789",
  capitals: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  signs: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!@#%^&*_-+.?",
};

const lengths = [16, 18, 20, 22, 24, 28, 30, 32, 36, 40, 43, 44, 48, 50, 64];

const names = [
  "api_key",
  "apiKey",
  "API_KEY",
  "secret",
  "client_secret",
  "clientSecret",
  "CLIENT_SECRET",
  "access_token",
  "accessToken",
  "AUTH_TOKEN",
  "auth_token",
  "token",
  "TOKEN",
  "secret_key",
  "SECRET_KEY",
  "secretKey",
  "private_key",
  "password",
  "PASSWORD",
  "db_password",
  "DB_PASSWORD",
  "dbPassword",
  "smtp_pass",
  "passwd",
  "admin_pwd",
  "redis-password",
  "signing_key",
  "encryption_key",
  "jwt_secret",
  "JWT_SECRET",
  "webhook_secret",
  "session_secret",
  "app_key",
  "bot_token",
  "refresh_token",
  "service_token",
  "ACME_API_TOKEN",
  "globex-api-key",
  "initechSecret",
  "credentials",
  "master_key",
  "license_key",
  "consumer_secret",
  "passphrase",
];

/** N is the name and V the value, where each stands as a word of its own. */
const syntaxes = [
  "N=V\n",
  "export N=V\n",
  "N = V\n",
  "N: V\n",
  'N = "V"\n',
  "N = 'V'\n",
  'N: "V"\n',
  '  "N": "V",\n',
  "  'N': 'V',\n",
  "  'N' => 'V',\n",
  'const N = "V";\n',
  "let N = 'V'\n",
  'private static final String N = "V";\n',
  'var N string = "V"\n',
  '\tN := "V"\n',
  "$N = 'V';\n",
  "define('N', 'V');\n",
  "<N>V</N>\n",
  '<add key="N" value="V" />\n',
  '<property name="N" value="V"/>\n',
  '  N: "V" # production\n',
  "    N='V',\n",
  "ENV N=V\n",
  "ENV N V\n",
  "ARG N=V\n",
  "- N=V\n",
  "      - N: V\n",
  "curl --N V https://host.example.org\n",
  'os.environ["N"] = "V"\n',
  'config.N = "V"\n',
  'setN("V")\n',
  'process.env.N || "V"\n',
  '#define N "V"\n',
  "| N | V |\n",
  "https://host.example.org/a?N=V&b=1\n",
  "N => V\n",
  '{"N":"V"}',
  "set N=V\r\n",
  "N V\n",
  "this.N = `V`;\n",
  'static let N: String = "V"\n',
  "Server=db;User ID=app;N=V;Timeout=3\n",
  "// N = 'V'\n",
  "# N: V\n",
  "return fetch(url, { N: 'V' })\n",
  "user,N,host\nann,V,db\n",
  "INSERT INTO t (a, N) VALUES ('x', 'V');\n",
  "INSERT INTO t\n    (a, N)\nVALUES\n    ('x', 'V');\n",
  "| user | N |\n| ann | V |\n",
  "| N |\n|---|\n| V |\n",
  '{ "key": "N", "value": "V" }\n',
  '{ "key": "N", "label": "How it logs in", "value": "V" }\n',
  "- name: N\n  value: V\n",
  'variable "N" {\n  default = "V"\n}\n',
  'N: str = Field(default="V", description="How it logs in")\n',
  "os.environ.get('N') or 'V'\n",
  'N="${N:-V}"\n',
  'Ns=("first" "V")\n',
  '{ "Ns": ["first", "V"] }\n',
  "the N is V\n",
  '<string name="N">V</string>\n',
];

/** Random numbers from a seed, the same on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Texts with one random secret each. */
export function* madeTexts(count, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kinds = Object.keys(alphabets);
  for (let i = 0; i < count; i++) {
    const alphabet = alphabets[pick(kinds)];
    const length = random() < 0.1 ? 8 + Math.floor(random() * 8) : pick(lengths);
    let value = "";
    while (value.length < length) value += pick(alphabet);
    const syntax = pick(syntaxes);
    const name = pick(names);
    yield {
      text: syntax.replaceAll(/(?<![A-Z])N(?![A-Z])/g, name).replace(/(?<![A-Z])V(?![A-Z])/, () => value),
      value,
    };
  }
}
