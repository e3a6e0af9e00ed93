import { expect, test } from "vitest";
import { fromEnvironment, isEnvFile, variableFor } from "../../../../src/report/terminal/from-environment.ts";

test.each([
  ["app/settings.py", 'os.environ["DB_PASSWORD"]'],
  ["src/config.ts", "process.env.DB_PASSWORD"],
  ["src/App.vue", "process.env.DB_PASSWORD"],
  ["Config.java", 'System.getenv("DB_PASSWORD")'],
  ["docker-compose.prod.yml", "${DB_PASSWORD}"],
  ["application-prod.yml", "${DB_PASSWORD}"],
  ["Gemfile", 'ENV.fetch("DB_PASSWORD")'],
])("%s reads it with %s", (path, line) => {
  expect(fromEnvironment(path, "DB_PASSWORD")).toBe(line);
});

test("a language that nobody listed gets no line", () => {
  expect(fromEnvironment("notes.txt", "A")).toBeUndefined();
  expect(fromEnvironment("Makefile", "A")).toBeUndefined();
});

test.each([
  ['const dbPassword = "', "DB_PASSWORD"],
  ["  'db.api-key' => '", "API_KEY"],
  ["AWS_KEY=", "AWS_KEY"],
  ['client.setApiToken("', "SET_API_TOKEN"],
  ['config["secretKey"] = "', "SECRET_KEY"],
  ['password := "', "PASSWORD"],
])("the variable for %s is %s", (code, name) => {
  expect(variableFor(code)).toBe(name);
});

test("code without a name has no variable", () => {
  expect(variableFor("  - ")).toBeUndefined();
});

test("env files, not their templates", () => {
  expect([".env", "a/.env.local", "prod.env"].every(isEnvFile)).toBe(true);
  expect([".env.example", ".env.sample", "env.ts", "a/env", ".env.dist"].some(isEnvFile)).toBe(false);
});
