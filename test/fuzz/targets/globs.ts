import picomatch from "picomatch";
import { ScanError, UsageError } from "../../../src/core/error.ts";
import { compileGlobs, parseOptions, rooted } from "../../../src/policy/globs/globs.ts";
import { globOf, parseIgnoreFile } from "../../../src/policy/ignore-file.ts";
import { same, texts, type FuzzTarget } from "../target.ts";

/** A glob and a path, a line end between them. */
export const target: FuzzTarget = {
  help: "a path glob against a path: picomatch must say the same; the same text as an ignore file",
  code: ["src/policy/globs/", "src/policy/ignore-file.ts"],
  words: ["**/", "/**", "*", "?", "[a-z]", "[!a]", "{a,b}", "{1..3}", "!", "\\", "[[:alpha:]]", ".", "/"],
  seeds: () =>
    texts(
      "*.lock\na/yarn.lock",
      "src/**/x.{ts,js}\nsrc/a/b/x.ts",
      "/a[0-9]?\na12",
      "!b/\nb/c",
      "**/node_modules/**\na/node_modules/b",
    ),
  async run(input) {
    const text = Buffer.from(input).toString("utf8");
    try {
      for (const line of parseIgnoreFile(text, "ignore")) await compileGlobs([globOf(line)]);
    } catch (error) {
      if (!(error instanceof UsageError) && !(error instanceof ScanError)) throw error;
    }
    const [glob = "", path = ""] = text.split("\n");
    if (glob === "" || glob.startsWith("!") || path === "" || path.length > 60 || glob.length > 30) return;
    let matches: Awaited<ReturnType<typeof compileGlobs>>;
    try {
      matches = await compileGlobs([glob]);
    } catch (error) {
      if (error instanceof UsageError) return;
      throw error;
    }
    // What makes picomatch's own expression run away is not asked of it.
    if ((glob.match(/[*?+{]/g) ?? []).length > 4) return void matches(path);
    // What no repository holds is not compared: control characters, empty names.
    if (
      !/^[^\p{Cc}\ufffd]+$/u.test(text.slice(0, glob.length)) ||
      !/^(?:[^\p{Cc}\ufffd\\/]+\/)*[^\p{Cc}\ufffd\\/]+$/u.test(path)
    )
      return void matches(path);
    // Two backslashes and more are one to picomatch, and at a glob's end it never returns.
    if (glob.includes("\\\\")) return void matches(path);
    // A class that makes no expression, such as `[}-9]`, is nothing to picomatch; ours takes its characters.
    if (picomatch.makeRe(rooted(glob), parseOptions).source === "$^") return;
    // What matches a folder stands for all below it.
    const whole = rooted(glob);
    const globs = whole.endsWith("/**") ? [whole] : [whole, `${whole}/**`];
    same(
      matches(path),
      picomatch(globs, { ...parseOptions, fastpaths: false })(path),
      `our matcher and picomatch, of ${JSON.stringify([glob, path])},`,
    );
  },
};
