/**
 * What a path says of a value that is merely random or merely named like a password. Such a value in a test fixture or a
 * lock file is mostly none, so its confidence goes down; a token with its own shape or checksum is a secret wherever it stands.
 */

import type { Match } from "../core/match.ts";
import type { Confidence } from "../core/severity.ts";

/** A kind of file that lowers the confidence in generic matches. */
export interface FileKind {
  readonly name: string;
  /** The confidence that generic matches have at most in such a file. */
  readonly atMost: Confidence;
  /**
   * Whether values that look random are lowered as well: in a lock file they are hashes. In a test or a manual people
   * paste real keys, so there only what looks written is lowered.
   */
  readonly randomToo: boolean;
  readonly why: string;
  readonly path: RegExp;
}

/**
 * The first kind that holds counts. Expressions are matched against the lower-case path with `/`; each is linear, as it has no
 * repetition beside `[^/]*` once.
 */
export const fileKinds: readonly FileKind[] = [
  {
    name: "lock-file",
    atMost: "low",
    randomToo: true,
    why: "Package managers write hashes and integrity values here; nobody writes passwords into it.",
    path: /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl)$/,
  },
  {
    name: "built-file",
    atMost: "low",
    randomToo: true,
    why: "Minified bundles and source maps are full of short names before long strings.",
    path: /\.(min\.js|min\.mjs|min\.css|bundle\.js|js\.map|css\.map|mjs\.map)$/,
  },
  {
    name: "translation",
    atMost: "low",
    randomToo: false,
    why: 'The text beside the key "password" is the word for it in another language.',
    path: /(^|\/)(locales?|i18n|l10n|translations?|resources\/lang)\/|\.(po|pot|xlf|xliff|arb|resx|strings)$/,
  },
  {
    name: "snapshot",
    atMost: "low",
    randomToo: true,
    why: "Test runners record whole answers here, ids and hashes among them.",
    path: /(^|\/)__snapshots__\/|\.(snap|approved\.txt|ambr)$/,
  },
  {
    name: "example",
    atMost: "low",
    randomToo: false,
    why: "A sample config shows the shape of a value, not the value.",
    path: /(^|\/)(examples?|samples?)\/|\.(example|sample|template|tmpl|dist|tpl)$|\.(example|sample|template)\.[^/.]*$/,
  },
  {
    name: "test",
    atMost: "low",
    randomToo: false,
    why: "Tests and fixtures make up passwords by the dozen.",
    path: /(^|\/)(tests?|__tests__|testing|specs?|e2e|fixtures?|__fixtures__|testdata|test-data|test_data|__mocks__|mocks?|cassettes)\/|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|_test\.(go|py|rb|dart|exs|cc|cpp)$|_spec\.rb$|[.-](test|tests|spec|stories|cy)\.[cm]?[jt]sx?$|(tests?|it|spec)\.(java|kt|scala|cs|swift|groovy)$/,
  },
  {
    name: "documentation",
    atMost: "low",
    randomToo: false,
    why: "Manuals show commands with made-up passwords.",
    path: /(^|\/)(docs?|documentation|man)\/|\.(md|mdx|markdown|rst|adoc|asciidoc|textile|pod|[1-8])$|(^|\/)(readme|changelog|changes|history|news|contributing)(\.[^/]*)?$/,
  },
];

/** The kind of file that a path belongs to; `undefined` for ordinary ones and where no path is known. */
export function kindOfFile(path: string | null): FileKind | undefined {
  if (path === null) return undefined;
  const lower = path.toLowerCase();
  return fileKinds.find((kind) => kind.path.test(lower));
}

/** The confidence in a match that stands in a file of this kind: lowered for values that only their name gives away. */
export function confidenceIn(match: Match, kind: FileKind | undefined): Confidence {
  if (kind === undefined) return match.confidence;
  // A word of a vendor's near one of a lock file's hashes says nothing; a token with its own form is sure, and so is the
  // password in the URL that a package came from.
  if (kind.name === "lock-file" && match.confidence === "medium" && match.rule !== "url-credentials")
    return kind.atMost;
  if (!byNameAlone.has(match.rule)) return match.confidence;
  if (!kind.randomToo && match.syntax.random) return match.confidence;
  return match.confidence === "low" ? "low" : kind.atMost;
}

/** Rules that rest on a name and on how the value looks; every other rule rests on the value's own form. */
const byNameAlone: ReadonlySet<string> = new Set(["generic-password", "generic-secret"]);
