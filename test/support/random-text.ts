/** Random texts in which secrets stand, for properties of the engine. */
import fc from "fast-check";
import { toBytes } from "../../src/detect/text.ts";
import { allRules } from "../../src/rules/all.ts";
import { textsOf } from "./rule-texts.ts";
import { seeded } from "./secrets.ts";

/** An example of any rule in any syntax. */
const example = fc
  .tuple(fc.integer({ min: 0, max: allRules.length - 1 }), fc.nat(), fc.constantFrom("shortest", "longest", "any"))
  .map(([index, seed, length]) => {
    const texts = textsOf(allRules[index]!, seeded(seed), length as "any");
    return texts[seed % texts.length]!.text;
  });
const tokenCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/-_";
const drawn = (alphabet: string, max: number): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(), fc.integer({ min: 1, max })).map(([seed, length]) => {
    const draw = seeded(seed);
    return Array.from({ length }, () => alphabet.charAt(draw(alphabet.length))).join("");
  });
const name = fc.constantFrom(
  ..."password PASSWORD db_password secret client_secret secretAccessKey aws_secret_access_key AWS_SECRET_KEY token auth_token apiKey key twilio github_token authorization credentials passphrase my.app.secret".split(
    " ",
  ),
);
const tie = fc.constantFrom(
  "=",
  " = ",
  ": ",
  '": "',
  "=>",
  " => '",
  "(",
  '("',
  '", "',
  "||",
  " ?? '",
  ">",
  " ",
  "\n  value: ",
  " := `",
  '\\": \\"',
  "=\n  '",
  "|",
  " ?= ",
  " .= '",
  " != '",
  "%3D",
  "%22%3A%22",
  '", "value": "',
  '"\n  value = "',
);
const around = fc.constantFrom(
  "\n",
  " ",
  '"',
  "'",
  ",",
  ";",
  "\\n",
  "\t",
  "://",
  "@",
  ".",
  "-----BEGIN ",
  "Bearer ",
  "Basic ",
  "\r\n",
  "é漢字😀",
  "{",
  "}",
  "export ",
  "&",
  "%3D",
  "\\u003d",
  "$",
  "|",
);
const long = fc.oneof(
  drawn(tokenCharacters, 6000),
  drawn("abcdefghijklmnopqrstuvwxyz_.-key=:passwordtokensecret ", 3000),
  fc
    .tuple(fc.constantFrom("a", " ", "=", "\\", '"', "A", "key", "-", "."), fc.integer({ min: 1, max: 5000 }))
    .map(([piece, count]) => piece.repeat(Math.ceil(count / piece.length))),
  drawn(" \t\\\"'", 400),
  drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 200).map((text) =>
    btoa(`password: ${text}`),
  ),
);
/** A name and its value as far from each other, and as long, as is looked at and a little more. */
const apart = fc
  .tuple(
    name,
    fc.nat({ max: 90 }),
    fc.nat({ max: 130 }),
    fc.constantFrom("=", ":", "=>", "("),
    fc.boolean(),
    fc.nat({ max: 130 }),
    fc.oneof(fc.integer({ min: 4, max: 560 }), fc.integer({ min: 500, max: 1600 })),
    fc.nat(),
  )
  .map(([word, prefix, gap, operator, isNextLine, indent, length, seed]) => {
    const draw = seeded(seed);
    const value = Array.from({ length }, () =>
      tokenCharacters.charAt(draw(draw(2) === 0 ? 62 : tokenCharacters.length)),
    ).join("");
    return `\n${"n".repeat(prefix)}_${word}${" ".repeat(draw(3) === 0 ? gap : 1)}${operator}${isNextLine ? "\n" : ""}${" ".repeat(draw(3) === 0 ? indent : 1)}"${value}"\n`;
  });
/** A name, something that ties, a value. */
const assigned = fc
  .tuple(name, tie, fc.oneof(drawn(tokenCharacters, 60), example), around)
  .map((pieces) => pieces.join(""));
/** What ties a password by words and calls. */
const clause = fc
  .tuple(
    fc.constantFrom(
      "GRANT ALL TO bob IDENTIFIED BY '",
      "create user bob identified with x by '",
      "sshpass -p ",
      "ConvertTo-SecureString -String '",
      "enable secret 0 ",
      "new NetworkCredential(user, '",
      'HTTPBasicAuth("bob", "',
      "echo bob:",
      "echo ",
      "bindpw ",
      "DB_PW='",
      "requirepass ",
      "\ncurl\t-u bob:",
      "curl -u bob:",
    ),
    drawn("ABCDEFGHabcdefgh0123456789!.", 30),
    fc.constantFrom("'", '"', "\n", " | chpasswd\n", " | passwd --stdin bob\n", "';"),
  )
  .map((pieces) => pieces.join(""));
/** Names and values apart: ◇ stands for a name, ◆ for a value, ~ for a stretch of filler. */
const shapes = [
  '{"name": "◇",~ "value": "◆"}',
  '[{"value": "◆",~ "name": "◇"}]',
  "- name: ◇\n  type: x\n  value: ◆\n",
  "- value: ◆\n  name: ◇\n",
  "<add value='◆' ~ key='◇' />",
  "<property name='◇'><value>◆</value></property>",
  "<name>◇</name>~<value>◆</value>",
  "<key>◇</key>\n<string>◆</string>",
  "<td>◇</td><td>◆</td>",
  "<value>◆</value><name>◇</name>",
  'variable "◇" {~\n description = "x"\n default = "◆"\n}',
  '"◇": {"type": "string",~ "default": "◆"}',
  "◇:\n  type: string\n  default: ◆\n",
  "◇:\n  - ◆\n  - ◆\n",
  "◇ = ['◆', '◆',~ '◆']",
  "kind: Secret\nmetadata:\n  name: x\ndata:\n  ◇: ◆\n  x: ◆\n",
  "data:\n  x: ◆\n~\nkind: Secret\n",
  "id,◇,x\n1,◆,2\n3,◆,4\n",
  "user\t◇\nbob\t◆\n",
  "INSERT INTO t (id, ◇,~ x) VALUES (1, '◆', 'b'), (2, '◆', 'c');",
  "COPY t (id, ◇) FROM stdin;\n1\t◆\n",
  "| id | ◇ |\n|---|---|\n| 1 | ◆ |\n",
  "os.environ.get('◇') or '◆'",
  'env::var("◇").unwrap_or("◆".to_string())',
  'ENV.fetch("◇") { "◆" }',
  "getenv('◇') ?: '◆'",
  "\u0024{◇:-◆}",
  "p.add_argument('--◇', type=str,~ default='◆')",
  "◇ = <<EOT\n◆\nEOT\n",
  '◇ = """\n  ◆\n  """',
  "◇ = (\n    '◆'\n)",
  "◇ = \\\n  ◆\n",
  'let ◇: &str = r#"◆"#;',
  'auto ◇ = R"(◆)";',
  "◇ = [[◆]]",
  "my $◇ = q{◆};",
  "**◇:** ◆\n",
  "◇：◆\n",
  "◇\u00a0: ◆\n",
  's:8:"◇";s:16:"◆";',
  "x%5B◇%5D=◆&y=1",
  "{&#34;◇&#34;: &#34;◆&#34;}",
  'const ◇ As String = "◆"',
] as const;
const foreignName = fc.constantFrom(
  ..."パスワード 비밀번호 senha contraseña Kennwort пароль ПАРОЛЬ 密码 DB密钥 hasło şifre mdp clave".split(" "),
);
const structured = fc
  .tuple(
    fc.constantFrom(...shapes),
    fc.oneof(name, foreignName),
    fc.array(fc.oneof(drawn(tokenCharacters, 60), example), { minLength: 1, maxLength: 3 }),
    fc.oneof(fc.constant(""), fc.constant(""), drawn("abc \n:,={}[]\"'<>/", 90), drawn("abcdef \n", 1400)),
    around,
  )
  .map(([shape, word, values, filler, end]) => {
    let index = 0;
    return (
      shape
        .replaceAll("◇", () => word)
        .replaceAll("◆", () => values[index++ % values.length] ?? "")
        .replaceAll("~", () => filler) + end
    );
  });
/** Something that a token may stand behind, and a token. */
const led = fc.tuple(around, example).map((pieces) => pieces.join(""));

/** Bytes of texts with examples of all rules, whole, cut and run together, among names, operators and long stretches of little. */
export const textWithSecrets: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      { arbitrary: example, weight: 4 },
      { arbitrary: led, weight: 2 },
      { arbitrary: assigned, weight: 3 },
      { arbitrary: clause, weight: 2 },
      { arbitrary: structured, weight: 4 },
      { arbitrary: apart, weight: 3 },
      { arbitrary: name, weight: 4 },
      { arbitrary: tie, weight: 4 },
      { arbitrary: around, weight: 3 },
      { arbitrary: drawn(tokenCharacters, 80), weight: 3 },
      { arbitrary: long, weight: 1 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => toBytes(pieces.join("")));
