/** Values that a structure ties to a name: blocks, siblings, columns, fallbacks, lists, next lines, literals of every language. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNamedValues } from "../../../../src/detect/locate/named-value.ts";
import { nameEndAt } from "../../../../src/detect/locate/syntax/bytes.ts";
import { isTrigger } from "../../../../src/detect/prefilter/triggers.ts";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes, utf8 } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);

/** What is written, with a value at each ◆. */
const structures: readonly (readonly [what: string, text: string])[] = [
  [
    "variable with description and type",
    'variable "api_token" {\n  description = "x"\n  type = string\n  default = "◆"\n}\n',
  ],
  ["output in state", '{"outputs": {"api_token": {"value": "◆", "type": "string"}}}'],
  ["CloudFormation", "Parameters:\n  ApiToken:\n    NoEcho: true\n    Type: String\n    Default: ◆\n"],
  ["an action's input", "inputs:\n  api-token:\n    description: x\n    default: ◆\n"],
  ["argparse", "p.add_argument('--api-token', '-t', help='x', default='◆')\n"],
  ["pydantic", 'api_token: str = Field(default="◆", description="x")\n'],
  ["a chain of calls", "API_TOKEN: z.string().min(16).default('◆'),\n"],
  ["cobra", 'f.StringVarP(&cfg.Url, "api-token", "t", "◆", "usage")\n'],
  ["name, then value, in JSON", '{"name": "API_TOKEN", "type": "x", "value": "◆"}'],
  ["value, then name, in JSON", '[{"value": "◆", "name": "API_TOKEN"}]'],
  ["value, then name, in YAML", "- value: ◆\n  name: API_TOKEN\n"],
  ["value, then key, in XML", '<add value="◆" key="ApiToken" />'],
  ["elements side by side", "<property><name>app.api.token</name><value>◆</value></property>"],
  ["an element in an element", '<property name="apiToken">\n  <value>◆</value>\n</property>'],
  ["a definition list", "<dt>API token</dt><dd>◆</dd>"],
  ["a table's head in HTML", "<tr><th>User</th><th>Token</th></tr><tr><td>bob</td><td>◆</td></tr>"],
  ["or", "t = os.environ.get('API_TOKEN') or '◆'\n"],
  ["Perl's //", "my $t = $ENV{API_TOKEN} // '◆';\n"],
  ["unwrap_or", 'let t = env::var("API_TOKEN")\n    .unwrap_or("◆".to_string());\n'],
  ["fetch with a block", 'ENV.fetch("API_TOKEN") { "◆" }\n'],
  ["a shell's default", "run ${API_TOKEN:-◆}\n"],
  ["a template's default", "{{ api_token | default('◆') }}\n"],
  ["every element", "API_TOKENS = ['◆', '◆', '◆']\n"],
  ["every element in Go", 'var apiTokens = []string{"◆", "◆"}\n'],
  ["every item in YAML", "api_tokens:\n  - ◆\n  - ◆\n"],
  ["every member of a map", 'api_tokens = {\n  a = "◆"\n  b = "◆"\n}\n'],
  ["a shell's array", "API_TOKENS=(◆ ◆)\n"],
  ["CSV", "id,api_token,x\n1,◆,2\n3,◆,4\n"],
  ["TSV", "user\tapi_token\nbob\t◆\n"],
  ["INSERT", "INSERT INTO t (`id`, `api_token`) VALUES (1, '◆'), (2, '◆');\n"],
  ["COPY", "COPY t (id, api_token) FROM stdin;\n1\t◆\n\\.\n"],
  ["a Markdown column", "| user | token |\n|---|---|\n| bob | ◆ |\n"],
  ["a heredoc", "api_token = <<-EOT\n  ◆\nEOT\n"],
  ["a text block", 'String apiToken = """\n    ◆\n    """;\n'],
  ["parentheses", "API_TOKEN = (  # noqa\n    '◆'\n)\n"],
  ["a continued line", "api.token=\\\n    ◆\n"],
  ["Visual Basic", 'Const ApiToken As String = "◆"\n'],
  ["raw in Rust", 'const API_TOKEN: &str = r#"◆"#;\n'],
  ["raw in C++", 'auto api_token = R"(◆)";\n'],
  ["Lua", "local api_token = [[◆]]\n"],
  ["Perl", "my $api_token = q{◆};\n"],
  ["Ruby", "api_token = %q(◆)\n"],
  ["JSX", "<Api apiToken={'◆'} />\n"],
  ["a tuple of Erlang", '{api_token, "◆"}.\n'],
  ["emphasis", "**API token:** ◆\n"],
  ["emphasis in HTML", "<b>Token</b>: <code>◆</code>\n"],
  ["PHP serialized", 'a:1:{s:9:"api_token";s:32:"◆";}'],
  ["percent-encoded brackets", "user%5Bapi_token%5D=◆&x=1\n"],
  ["entities", "{&#34;apiToken&#34;: &#34;◆&#34;}"],
  ["escapes of JavaScript", 'var s = "{\\u0022apiToken\\u0022:\\u0022◆\\u0022}";'],
  ["a symbol", "set :api_token, '◆'\n"],
  ["a value before its key", 'defaults.set("◆", forKey: "apiToken")\n'],
  ["options of a command", 'gh secret set API_TOKEN --body "◆"\n'],
  ["a full-width colon", "API_TOKEN：◆\n"],
  ["a no-break space", "token\u00a0: ◆\n"],
  ..."パスワード 비밀번호 密码 口令 senha contraseña Kennwort wachtwoord hasło пароль ПАРОЛЬ şifre"
    .split(" ")
    .map((name) => [`the name ${name}`, `${name} = "◆"\n`] as const),
];

test.each(structures)("%s", (_, text) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seeded(seed);
      const spans: string[] = [];
      let written = "";
      for (const piece of text.split("◆")) {
        if (written !== "" || text.startsWith("◆")) {
          const start = toBytes(written).length;
          written += alnum(random, 32);
          spans.push(`${start}-${start + 32}`);
        }
        written += piece;
      }
      const found = engine.scan(toBytes(written)).matches.map(({ span }) => `${span.start}-${span.end}`);
      expect(found, written).toEqual(spans);
    }),
    { numRuns: 20 },
  );
});

describe("a neighbouring string is no value", () => {
  test.each([
    ["a list of names", '["injectNpmPassword","injectNpm2FaTokens"]'],
    ["labels in minified code", 'a={usernameLabel:"User:",passwordLabel:"Password:",rememberMeLabel:"Remember"}'],
    ["code between two strings", `q = "password='".encrypt($p)."'";`],
    ["code behind a string", '"&dbPassword=" + escape(f("x"))'],
    ["attributes of a component", '<X prop="password" :class="a" />'],
    ["a model", '<input v-model="password1" :error="e">'],
    ["a label", `<label for="smtp_pass">{$lang->smtp_pass}</label>`],
    ["a call that keeps nothing", "first('password', '<span>:message</span>')"],
    ["a variable of a shell", "mysql -p$pw -h$dbhost"],
    ["a message of a shell", "${DB_PASSWORD:?Variable not set}"],
    ["a look-up", "lookup('password', '/dev/null length=32')"],
    ["a string in a string", "WHERE password = '{$_POST['x_password']}'"],
  ])("%s", (_, text) => {
    const bytes = toBytes(text);
    const values = Array.from(bytes, (__, at) => at)
      .filter((at) => isTrigger(bytes, at))
      .flatMap((at) => readNamedValues(bytes, at, nameEndAt(bytes, at)))
      .map(({ start, end }) => utf8(bytes, start, end));
    expect(values.filter((value) => value !== "Password:")).toEqual([]);
  });
});
