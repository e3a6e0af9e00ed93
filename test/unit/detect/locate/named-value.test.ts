/** Values under names in every syntax in which people write them: the span is the value, the name is the one it stands under. */
import { describe, expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { allRules } from "../../../../src/rules/all.ts";
import { alnum, awsSecret, seeded } from "../../../support/secrets.ts";

const engine = createEngine(allRules);
const random = seeded(31);

/** What is written, with the value at ◆; the name that it stands under; whether in quotes. */
type Syntax = readonly [what: string, text: string, name: string, quoted: boolean];

const syntaxes: readonly Syntax[] = [
  ["env file", "A=1\nAPI_SECRET=◆\nB=2\n", "API_SECRET", false],
  ["env file in quotes", 'API_SECRET="◆"\n', "API_SECRET", true],
  ["env file with blanks", "API_SECRET = ◆\n", "API_SECRET", false],
  ["env file with CRLF", "API_SECRET=◆\r\nB=2\r\n", "API_SECRET", false],
  ["the last line, without an end", "API_SECRET=◆", "API_SECRET", false],
  ["commented out", "# API_SECRET=◆\n", "API_SECRET", false],
  ["commented out in code", "// apiSecret: '◆',\n", "apiSecret", true],
  ["export", "export API_SECRET=◆\n", "API_SECRET", false],
  ["export in quotes", "export API_SECRET='◆'\n", "API_SECRET", true],
  ["csh setenv", "setenv API_SECRET ◆\n", "API_SECRET", false],
  ["fish", "set -x API_SECRET '◆'\n", "API_SECRET", true],
  ["Windows set", "set API_SECRET=◆\r\n", "API_SECRET", false],
  ["Windows setx", 'setx API_SECRET "◆"\r\n', "API_SECRET", true],
  ["PowerShell", "$env:API_SECRET = '◆'\r\n", "API_SECRET", true],
  ["PowerShell variable", '$apiSecret = "◆"\r\n', "apiSecret", true],
  ["ini", "[api]\napi_secret = ◆\n", "api_secret", false],
  ["ini with a colon", "[api]\napi_secret: ◆\n", "api_secret", false],
  ["TOML", '[api]\napi_secret = "◆"\n', "api_secret", true],
  ["TOML in single quotes", "api_secret = '◆'\n", "api_secret", true],
  ["TOML in triple quotes", 'api_secret = """◆"""\n', "api_secret", true],
  ["YAML", "api:\n  secret: ◆\n", "secret", false],
  ["YAML in quotes", "api:\n  client-secret: '◆'\n", "client-secret", true],
  ["YAML list item", "- api_secret: ◆\n", "api_secret", false],
  ["YAML block", "api_secret: |\n  ◆\n", "api_secret", false],
  ["YAML folded block", "api_secret: >-\n  ◆\nother: x\n", "api_secret", false],
  ["YAML flow", "{api_secret: ◆, region: x}\n", "api_secret", false],
  ["JSON", '{"apiSecret": "◆", "b": 2}', "apiSecret", true],
  ["JSON without blanks", '{"a":1,"apiSecret":"◆"}', "apiSecret", true],
  ["JSON over lines", '{\n  "apiSecret":\n    "◆"\n}', "apiSecret", true],
  ["JSON in JSON", '{"config": "{\\"apiSecret\\": \\"◆\\"}"}', "apiSecret", true],
  ["JSON in JSON in JSON", '{"a": "{\\"b\\": \\"{\\\\\\"apiSecret\\\\\\": \\\\\\"◆\\\\\\"}\\"}"}', "apiSecret", true],
  ["JavaScript object", "const config = { apiSecret: '◆' };\n", "apiSecret", true],
  ["JavaScript template", "const apiSecret = `◆`;\n", "apiSecret", true],
  ["JavaScript index", "config['apiSecret'] = '◆';\n", "apiSecret", true],
  ["JavaScript property", "config.apiSecret = '◆';\n", "config.apiSecret", true],
  ["JavaScript ||", "const apiSecret = process.env.API_SECRET || '◆';\n", "process.env.API_SECRET", true],
  ["JavaScript ??", 'const x = process.env.API_SECRET ?? "◆";\n', "process.env.API_SECRET", true],
  ["TypeScript with a type", "const apiSecret: string = '◆';\n", "apiSecret", true],
  ["TypeScript default argument", "function connect(apiSecret: string = '◆') {}\n", "apiSecret", true],
  ["function's default argument", "function connect(host, apiSecret = '◆') {}\n", "apiSecret", true],
  ["Python", 'API_SECRET = "◆"\n', "API_SECRET", true],
  ["Python bytes", "api_secret = b'◆'\n", "api_secret", true],
  ["Python dict", "config = {'api_secret': '◆'}\n", "api_secret", true],
  ["Python keyword argument", 'client = Client(api_secret="◆", region="x")\n', "api_secret", true],
  ["Python default argument", "def connect(host, api_secret='◆'):\n    pass\n", "api_secret", true],
  ["Python environ", "os.environ['API_SECRET'] = '◆'\n", "API_SECRET", true],
  ["Python getenv default", "x = os.getenv('API_SECRET', '◆')\n", "API_SECRET", true],
  ["PHP array", "<?php return ['api_secret' => '◆'];\n", "api_secret", true],
  ["PHP long array", '<?php $c = array("api_secret" => "◆");\n', "api_secret", true],
  ["PHP variable", "<?php $api_secret = '◆';\n", "api_secret", true],
  ["PHP define", "<?php define('API_SECRET', '◆');\n", "API_SECRET", true],
  ["Ruby hash", "config = { :api_secret => '◆' }\n", "api_secret", true],
  ["Ruby new hash", "config = { api_secret: '◆' }\n", "api_secret", true],
  ["Ruby setter", "config.api_secret = '◆'\n", "config.api_secret", true],
  ["Perl hash", "my %c = (api_secret => '◆');\n", "api_secret", true],
  ["Go short", 'apiSecret := "◆"\n', "apiSecret", true],
  ["Go with a type", 'var apiSecret string = "◆"\n', "apiSecret", true],
  ["Go const", 'const APISecret = "◆"\n', "APISecret", true],
  ["Go raw string", "apiSecret := `◆`\n", "apiSecret", true],
  ["Go struct", 'c := Config{\n\tAPISecret: "◆",\n}\n', "APISecret", true],
  ["Go map", 'm := map[string]string{"apiSecret": "◆"}\n', "apiSecret", true],
  ["Rust", 'let api_secret = "◆";\n', "api_secret", true],
  ["Rust const", 'const API_SECRET: &str = "◆";\n', "API_SECRET", true],
  ["Swift", 'let apiSecret = "◆"\n', "apiSecret", true],
  ["Swift with a type", 'private let apiSecret: String = "◆"\n', "apiSecret", true],
  ["Kotlin", 'val apiSecret = "◆"\n', "apiSecret", true],
  ["Kotlin with a type", 'const val API_SECRET: String = "◆"\n', "API_SECRET", true],
  ["C#", 'string apiSecret = "◆";\n', "apiSecret", true],
  ["C# verbatim", 'var apiSecret = @"◆";\n', "apiSecret", true],
  ["C# property", 'public string ApiSecret { get; set; } = "◆";\n', "ApiSecret", true],
  ["Java", 'private static final String API_SECRET = "◆";\n', "API_SECRET", true],
  ["Java constructor", 'String apiSecret = new String("◆");\n', "apiSecret", true],
  ["Java builder", 'Client.builder().apiSecret("◆").build();\n', "apiSecret", true],
  ["Java setter", 'client.setApiSecret("◆");\n', "client.setApiSecret", true],
  ["Java property", 'props.setProperty("api.secret", "◆");\n', "api.secret", true],
  ["Java map", 'map.put("apiSecret", "◆");\n', "apiSecret", true],
  ["Objective-C", 'NSString *apiSecret = @"◆";\n', "apiSecret", true],
  ["C define", '#define API_SECRET "◆"\n', "API_SECRET", true],
  ["C array", 'static const char api_secret[] = "◆";\n', "api_secret", true],
  ["Lua", 'api_secret = "◆"\n', "api_secret", true],
  ["R", 'api_secret <- "◆"\n', "api_secret", true],
  ["Elixir", 'config :app, api_secret: "◆"\n', "api_secret", true],
  ["Clojure", '{:api-secret "◆"}\n', "api-secret", true],
  ["XML element", "<config><apiSecret>◆</apiSecret></config>\n", "apiSecret", true],
  ["XML element with blanks", "<apiSecret>\n  ◆\n</apiSecret>\n", "apiSecret", true],
  ["XML element in CDATA", "<apiSecret><![CDATA[◆]]></apiSecret>\n", "apiSecret", true],
  ["XML attribute", '<api host="x" apiSecret="◆"/>\n', "apiSecret", true],
  [".NET add", '<add key="ApiSecret" value="◆" />\n', "ApiSecret", true],
  ["Spring property", '<property name="apiSecret" value="◆"/>\n', "apiSecret", true],
  ["Maven property", "<api.secret>◆</api.secret>\n", "api.secret", true],
  ["Android string", '<string name="api_secret">◆</string>\n', "api_secret", true],
  ["plist", "<key>apiSecret</key>\n<string>◆</string>\n", "apiSecret", true],
  ["properties", "app.api.secret=◆\n", "app.api.secret", false],
  ["properties with a colon", "app.api.secret: ◆\n", "app.api.secret", false],
  ["HCL", 'api_secret = "◆"\n', "api_secret", true],
  ["HCL variable", 'variable "api_secret" {\n  default = "◆"\n}\n', "api_secret", true],
  ["tfvars", 'api_secret   = "◆"\n', "api_secret", true],
  ["Dockerfile ENV with =", "FROM x\nENV API_SECRET=◆\n", "API_SECRET", false],
  ["Dockerfile ENV", "FROM x\nENV API_SECRET ◆\n", "API_SECRET", false],
  ["Dockerfile ARG", "ARG API_SECRET=◆\n", "API_SECRET", false],
  ["docker run", "docker run -e API_SECRET=◆ image\n", "API_SECRET", false],
  ["compose list", "environment:\n  - API_SECRET=◆\n", "API_SECRET", false],
  ["make", "API_SECRET ?= ◆\n", "API_SECRET", false],
  ["make, simply expanded", "API_SECRET := ◆\n", "API_SECRET", false],
  ["CMake", 'set(API_SECRET "◆")\n', "API_SECRET", true],
  ["flag with =", "tool --api-secret=◆ --region x\n", "api-secret", false],
  ["flag", "tool --api-secret ◆ --region x\n", "api-secret", false],
  ["flag in quotes", "tool --api-secret '◆'\n", "api-secret", true],
  ["Kubernetes env in YAML", "env:\n  - name: API_SECRET\n    value: ◆\n", "API_SECRET", false],
  ["Kubernetes env in YAML with quotes", 'env:\n  - name: API_SECRET\n    value: "◆"\n', "API_SECRET", true],
  ["Kubernetes env in JSON", '{"env": [{"name": "API_SECRET", "value": "◆"}]}', "API_SECRET", true],
  ["Kubernetes env in JSON over lines", '{\n  "name": "API_SECRET",\n  "value": "◆"\n}', "API_SECRET", true],
  ["URL query", "GET https://x.test/a?client_secret=◆&b=2 HTTP/1.1\n", "client_secret", false],
  ["URL query in the middle", '"https://x.test/a?b=1&client_secret=◆"\n', "client_secret", false],
  ["form body", "curl -d 'grant=x&client_secret=◆' https://x.test\n", "client_secret", false],
  ["HTTP header", "X-Api-Secret: ◆\r\n", "X-Api-Secret", false],
  ["curl header", "curl -H 'X-Api-Secret: ◆' https://x.test\n", "X-Api-Secret", false],
  ["SQL assignment", "UPDATE t SET api_secret = '◆' WHERE id = 1;\n", "api_secret", true],
  ["Markdown table", "| `api_secret` | `◆` |\n", "api_secret", true],
  ["prose", "The API secret: ◆\n", "secret", false],
  ["compared", "if (apiSecret === '◆') {}\n", "apiSecret", true],
  ["compared without quotes' own kind", 'if api_secret == "◆":\n', "api_secret", true],
  ["behind an escaped line end", '"A=1\\nAPI_SECRET=◆\\nB=2\\n"\n', "API_SECRET", false],
];

describe("a random secret", () => {
  test.each(syntaxes)("%s", (_, text, name, quoted) => {
    for (const value of [alnum(random, 32), awsLike()]) {
      const { matches, start } = scan(text, value);
      const told = matches.map(
        (match) => `${match.rule} ${match.span.start}-${match.span.end} ${match.syntax.name ?? ""}`,
      );
      const match = matches.find(({ span }) => span.start === start && span.end === start + value.length);
      expect(match, `expected ${start}-${start + value.length} in ${text}, found ${told.join(", ")}`).toBeDefined();
      expect(matches.length, told.join(", ")).toBe(1);
      expect(match?.syntax).toMatchObject({ name, quoted });
      expect(match?.secret.reveal()).toBe(value);
    }
  });
});

/** A value with the signs that base64 has. */
function awsLike(): string {
  const value = awsSecret(random);
  return /[+/]/.test(value) && /^[A-Za-z0-9]/.test(value) ? value : awsLike();
}

function scan(text: string, value: string): { matches: ReturnType<typeof engine.scan>["matches"]; start: number } {
  const start = toBytes(text.slice(0, text.indexOf("◆"))).length;
  return { matches: engine.scan(toBytes(text.replace("◆", () => value))).matches, start };
}
