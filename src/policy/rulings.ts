/** What the policy says of one sighting: its severity, its confidence, and why it may not count. */

import { ownReason } from "../core/own-reason.ts";
import type { Place, Sighting, Suppression } from "../core/finding.ts";
import { ownCredentialNote } from "../core/match.ts";
import { compareConfidence, type Confidence, type Severity } from "../core/severity.ts";
import { type CompiledAllow, compileAllows } from "./allow.ts";
import { type Config, type FolderSettings, type RuleSwitch, switchOf } from "./config.ts";
import { compileRulePaths, type RulePaths } from "./custom/custom-rule-paths.ts";
import { compileGlobs, type PathMatcher } from "./globs/globs.ts";
import { GlobWork } from "./globs/walk.ts";
import { allowedByComment } from "./inline.ts";
import { confidenceIn, type FileKind, kindOfFile } from "./kind-of-file.ts";
import type { Policy } from "./policy.ts";

/** One rule's word on one place. */
export interface Judged {
  readonly sighting: Sighting;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly suppression?: Suppression;
}

interface CompiledIgnore {
  readonly matches: PathMatcher;
  readonly rules?: readonly string[];
  readonly reason: string;
}

/** A config's parts that ask for a path or a value, compiled. */
export interface CompiledRulings {
  readonly ignores: readonly CompiledIgnore[];
  readonly allows: readonly CompiledAllow[];
  readonly overrides: readonly (FolderSettings & { readonly matches: PathMatcher })[];
  readonly rulePaths: RulePaths;
}

/** Compiles what asks for a path or a value. Throws a UsageError where an expression is wrong. */
export async function compileRulings(config: Config): Promise<CompiledRulings> {
  const work = new GlobWork();
  const overrides = await Promise.all(
    config.overrides.map(async ({ paths, ...settings }) => ({ ...settings, matches: await compileGlobs(paths, work) })),
  );
  return {
    ignores: await compileIgnores(config, work),
    allows: await compileAllows(config, () => ".leakscan.json", work),
    overrides,
    rulePaths: await compileRulePaths(config.customRules, work),
  };
}

async function compileIgnores(config: Config, work: GlobWork): Promise<CompiledIgnore[]> {
  // Plain globs are one list, so that `!` in one takes back what another ignored; an entry with rules stands for itself.
  const plain = config.ignore.filter((entry) => !entry.rules && !entry.reason).flatMap((entry) => entry.paths);
  const special = config.ignore.filter((entry) => entry.rules || entry.reason);
  const compiled = await Promise.all(
    special.map(async (entry) => ({
      matches: await compileGlobs(entry.paths, work),
      ...(entry.rules ? { rules: entry.rules } : {}),
      reason: entry.reason ?? ownReason("path-ignored"),
    })),
  );
  return [...compiled, { matches: await compileGlobs(plain, work), reason: ownReason("path-ignored") }];
}

/** Judges sightings one by one. What a path or a rule says is asked once: a history shows the same few thousands of times. */
export class Rulings {
  readonly #policy: Policy;
  readonly #compiled: CompiledRulings;
  readonly #kinds = new Map<string | null, FileKind | undefined>();
  /** By rule: the entries that name it, found once, since a config may hold thousands of entries. */
  readonly #ignoresOf = new Map<string, readonly CompiledIgnore[]>();
  readonly #ignored = new Map<string, CompiledIgnore | undefined>();
  readonly #allows = new Map<string, readonly CompiledAllow[]>();
  readonly #settings = new Map<string | null, FolderSettings & Pick<Config, "rules">>();
  readonly #inRepository: (path: string | null) => string | null;

  constructor(policy: Policy, compiled: CompiledRulings, pathInRepository: (path: string) => string) {
    this.#policy = policy;
    this.#compiled = compiled;
    this.#inRepository = (path) => (path === null ? null : pathInRepository(path));
  }

  /** Whether a sighting is reported at all, at whatever confidence: in some kinds of file a value that only its name gives away is not. */
  isReported({ match, place }: Sighting): boolean {
    if (!this.#compiled.rulePaths(match.rule, this.#inRepository(place.path))) return false;
    return confidenceIn(match, this.#kindOf(place)) !== undefined;
  }

  #kindOf({ path }: Place): FileKind | undefined {
    return remembered(this.#kinds, path, () => kindOfFile(path));
  }

  on(sighting: Sighting): Judged {
    const { match, place } = sighting;
    const settings = this.#settingsAt(place.path);
    const written = switchOf(settings, match.rule, match.provider);
    const kind = this.#kindOf(place);
    const found = confidenceIn(match, kind) ?? "low";
    const confidence = configured(sighting, found, settings);
    const note =
      confidence !== found ? "by-config" : found === match.confidence ? match.note : `file-kind:${kind?.name ?? ""}`;
    const suppression = this.#suppression(sighting, confidence, written, settings);
    return {
      sighting,
      severity: written === "on" || written === "off" ? match.severity : written,
      confidence,
      ...(note === undefined ? {} : { note }),
      ...(suppression === undefined ? {} : { suppression }),
    };
  }

  /** What the config says for a path: its own settings, and those of the folders that are named. */
  #settingsAt(path: string | null): FolderSettings & Pick<Config, "rules"> {
    return remembered(this.#settings, path, () => {
      const inside = this.#inRepository(path);
      const { rules, confidence, weak, allowComments } = this.#policy.config;
      // Whether low confidence counts everywhere is decided for the report as a whole: it is what --strict asks for.
      let settings: FolderSettings & Pick<Config, "rules"> = {
        rules,
        ...(confidence === "high" ? { confidence } : {}),
        ...(weak === undefined ? {} : { weak }),
        ...(allowComments === undefined ? {} : { allowComments }),
      };
      for (const { matches, ...override } of this.#compiled.overrides)
        if (inside !== null && matches(inside))
          settings = { ...settings, ...override, rules: { ...settings.rules, ...override.rules } };
      return settings;
    });
  }

  #suppression(
    sighting: Sighting,
    confidence: Confidence,
    written: RuleSwitch,
    { confidence: least, weak, allowComments = true }: FolderSettings,
  ): Suppression | undefined {
    const { match, place } = sighting;
    // Whose credential it is knows that it is one: only the baseline, which names it alone, may let it pass.
    if (match.note === ownCredentialNote) return undefined;
    const by = (reason: string): Suppression => ({ by: "config", reason });
    if (written === "off") return by(ownReason("rule-off", match.rule));
    if (weak === "off" && isWeak(sighting)) return by(ownReason("weak-off"));
    if (least !== undefined && compareConfidence(confidence, least) > 0)
      return by(ownReason("confidence-below", least));
    const inside = this.#inRepository(place.path);
    if (place.path !== null) {
      const ignores = remembered(this.#ignoresOf, match.rule, () =>
        this.#compiled.ignores.filter((one) => names(one.rules, sighting)),
      );
      const ignore = remembered(this.#ignored, `${match.rule}\0${place.path}`, () =>
        ignores.find(({ matches }) => matches(inside ?? "")),
      );
      if (ignore) return by(ignore.reason);
    }
    const allows = remembered(this.#allows, `${match.rule}\0${place.path ?? "\0"}`, () =>
      this.#compiled.allows.filter((one) => names(one.rules, sighting) && one.meansPath(inside)),
    );
    const allow = allows.find(({ matches }) => matches(sighting, inside));
    if (allow) return by(allow.reason);
    if (!this.#policy.trustComments) return undefined;
    return allowedByComment(match.directives, allowComments);
  }
}

/** The confidence after the config's word on weak passwords and on what counts at all. */
function configured(
  sighting: Sighting,
  confidence: Confidence,
  { weak, confidence: least }: FolderSettings,
): Confidence {
  const said = isWeak(sighting) && weak !== undefined && weak !== "off" ? weak : confidence;
  // Low confidence counts with --strict alone; where a folder asks for it, it is raised to what counts.
  return least === "low" && said === "low" ? "medium" : said;
}

/** A password that a person made up, and no placeholder. */
function isWeak({ match: { judged } }: Sighting): boolean {
  return judged?.weak === true && !judged.standIn;
}

function names(rules: readonly string[] | undefined, { match }: Sighting): boolean {
  return rules === undefined || rules.includes(match.rule) || rules.includes(match.provider);
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (known.has(key)) return known.get(key) as V;
  const made = make();
  known.set(key, made);
  return made;
}
