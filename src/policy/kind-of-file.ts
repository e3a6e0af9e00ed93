/**
 * What a path says of a value that only its name gives away: a word under `password` is a translation in one file, in use in another.
 * A token with its own form or checksum is a secret wherever it stands.
 */

import { confidenceOf, type FileTerms, scoreUnit } from "../core/judged.ts";
import type { Match } from "../core/match.ts";
import type { Confidence } from "../core/severity.ts";
import type { FileKindName } from "../messages/en/explain/file-kinds.ts";

/** What a kind of file says of the values in it. */
export interface FileKind extends FileTerms {
  /** Its sentence stands in src/messages: what it says of values. */
  readonly name: FileKindName;
  /** Whether what rests on no proof of its own is of low confidence at most: a vendor's word beside one of a lock file's hashes. */
  readonly lowers: boolean;
  readonly path: RegExp;
}

const unit = scoreUnit;

/**
 * The first kind that holds counts. Expressions are matched against the lower-case path with `/`; each is linear, as it has no
 * repetition beside `[^/]*` once. Terms of the kinds that the labelled data holds were fitted (`npm run train:judge` prints them), the
 * others are set by what such files hold.
 */
export const fileKinds: readonly FileKind[] = [
  {
    name: "lock-file",
    term: -6 * unit,
    inUse: "no",
    isCode: false,
    lowers: true,
    path: /(^|\/)([\w.-]+\.lock|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl)$/,
  },
  {
    name: "built-file",
    term: -1 * unit,
    inUse: "no",
    isCode: true,
    lowers: false,
    path: /\.(min\.js|min\.mjs|min\.css|bundle\.js|js\.map|css\.map|mjs\.map)$/,
  },
  {
    name: "translation",
    term: -4 * unit,
    inUse: "no",
    isCode: false,
    lowers: false,
    path: /(^|\/)(_?locales?|locali[sz]ations?|i18n|l10n|translations?|values-[a-z]{2}[^/]*)\/|(^|\/)(langs?|languages?)\/([a-z]{2,3}([_-][a-z]{2,10})?[/.]|[^/]*\.(php|json|ya?ml|ini|properties|txt)$)|(^|\/)messages\/[a-z]{2}([_-][a-z]{2,4})?\/|_[a-z]{2}(_[a-z]{2})?\.properties$|(^|\/)[a-z]{2}[_-][a-z]{2,4}\.(json|ya?ml|php|[cm]?[jt]s)$|(^|\/)strings\.xml$|\.(po|pot|xlf|xliff|arb|resx|strings|lproj|ftl)$|messages[._-][a-z]{2}[^/]*\.(properties|json|ya?ml|php)$|[._-]lang\.php$|(^|\/)(de|fr|pl|hu|fi|tr|vi|cs|cy|da|el|nl|pt|ro|ru|sk|sl|sv|uk|zh|ja|ko|en|ar|bg|he|hr|lt|lv|sr|th|eu|nb)\.(json|php|ya?ml|properties)$/,
  },
  {
    name: "snapshot",
    term: -2 * unit,
    inUse: "no",
    isCode: false,
    lowers: false,
    path: /(^|\/)__snapshots__\/|\.(snap|approved\.txt|ambr)$/,
  },
  {
    name: "example",
    term: -0.25 * unit,
    inUse: "no",
    isCode: false,
    lowers: false,
    path: /\.(example|sample|template|tmpl|dist|tpl)$|\.(example|sample|template)\.[^/.]*$/,
  },
  {
    name: "sample-code",
    term: -0.25 * unit,
    inUse: "likely",
    isCode: false,
    lowers: false,
    path: /(^|\/)(examples?|samples?)\//,
  },
  {
    name: "test",
    term: 0,
    inUse: "likely",
    isCode: true,
    lowers: false,
    path: /(^|\/)([^/]*[._-])?(tests?|specs?|e2e)\/|(^|\/)(__tests__|testing|fixtures?|__fixtures__|testdata|test-data|test_data|__mocks__|mocks?|cassettes|cypress|playwright|features)\/|(^|\/)test_[^/]*\.py$|(^|\/)conftest\.py$|_test\.(go|py|rb|dart|exs|cc|cpp)$|_spec\.rb$|[.-](test|tests|spec|stories|cy|integ)\.[cm]?[jt]sx?$|\.feature$|(tests?|it|spec)\.(java|kt|scala|cs|swift|groovy)$/,
  },
  {
    name: "documentation",
    term: -0.25 * unit,
    inUse: "likely",
    isCode: false,
    lowers: false,
    path: /(^|\/)(docs?|documentation|man)\/|\.(md|mdx|mkd|markdown|rst|adoc|asciidoc|textile|pod|[1-8])$|(^|\/)(readme|changelog|changes|history|news|contributing)(\.[^/]*)?$/,
  },
  {
    name: "deployment",
    term: 0.5 * unit,
    inUse: "yes",
    isCode: false,
    lowers: false,
    path: /(^|\/)\.?env(\.[^/]*)?$|\.env$|(^|\/)[^/]*compose[^/]*\.ya?ml$|(^|\/)(k8s|kubernetes|manifests|kustomize)\/(.*\/)?([^/.]*|[^/]*\.(ya?ml|json|env|properties|conf|toml|ini|tpl|txt|sh))$|(^|\/)[^/]*(secret|deployment|statefulset|configmap)[^/]*\.ya?ml$/,
  },
  {
    name: "script",
    term: 0,
    inUse: "likely",
    isCode: false,
    lowers: false,
    path: /\.(sh|bash|zsh|fish|bat|cmd|ps1|mk|sql)$|(^|\/)(makefile|dockerfile|containerfile|jenkinsfile|vagrantfile|justfile)(\.[^/]*)?$/,
  },
  {
    name: "settings",
    term: 0.5 * unit,
    inUse: "likely",
    isCode: false,
    lowers: false,
    path: /\.(ya?ml|properties|ini|conf|cfg|toml|tfvars|rsp|json5?|xml|plist|config)$/,
  },
];

/** The kind of file that a path belongs to; `undefined` for ordinary ones and where no path is known. */
export function kindOfFile(path: string | null): FileKind | undefined {
  if (path === null) return undefined;
  const lower = path.toLowerCase();
  return fileKinds.find((kind) => kind.path.test(lower));
}

/**
 * The number of the kind in the table that the model is trained from: 0 for ordinary files.
 * @public scripts/judge/extract.mjs asks for it
 */
export function fileKindNumber(path: string): number {
  const kind = kindOfFile(path);
  return kind === undefined ? 0 : fileKinds.indexOf(kind) + 1;
}

/** The confidence in a match that stands in a file of this kind; undefined where it is not reported at all. */
export function confidenceIn(match: Match, kind: FileKind | undefined): Confidence | undefined {
  if (match.judged) return confidenceOf(match.judged, kind);
  // A token with its own form is sure, and so is a random password in the URL that a package came from.
  if (kind?.lowers === true && match.confidence === "medium") return "low";
  return match.confidence;
}

/** Whether a match counts in such a file without --strict. */
export function countsIn(match: Match, kind: FileKind | undefined): boolean {
  const confidence = confidenceIn(match, kind);
  return confidence === "high" || confidence === "medium";
}
