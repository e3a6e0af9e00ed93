/** Reads the forms: what people write, with ‹gaps› for names and values. Their notation stands in README.md. */
import { readdirSync, readFileSync } from "node:fs";

/**
 * All forms of a folder, in the order of their files.
 * @param {string | URL} folder with a slash at its end; another one holds forms that nobody has developed on
 * @returns {readonly { side: "found" | "quiet", kind: string, id: string, files: string[], flags: string[], text: string }[]}
 */
export function readForms(folder = new URL("forms/", import.meta.url)) {
  return ["found", "quiet"].flatMap((side) =>
    readdirSync(new URL(`${side}/`, folder))
      .sort()
      .flatMap((file) =>
        formsOf(side, file.replace(/\.txt$/, ""), readFileSync(new URL(`${side}/${file}`, folder), "utf8")),
      ),
  );
}

function formsOf(side, kind, source) {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf("\n");
      const [, id, files, flags = ""] = /^(\S+) @ (.+?)((?: \+\w+)*)$/.exec(section.slice(0, end)) ?? [];
      if (id === undefined) throw new Error(`${side}/${kind}: not a heading: === ${section.slice(0, end)}`);
      const text = section.slice(end + 1).replace(/\n+$/, "\n");
      return { side, kind, id, files: files.split(", "), flags: flags.split(" +").slice(1), text };
    });
}
