/** What the policy says of one sighting: its severity, its confidence, and why it may not count. */

import type { Place, Sighting, Suppression } from "../core/finding.ts";
import { ownCredentialNote } from "../core/match.ts";
import { type Confidence, type Severity } from "../core/severity.ts";
import { type RuleSwitch, switchOf } from "./config.ts";
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

export async function compileIgnores(policy: Policy): Promise<CompiledIgnore[]> {
  const work = new GlobWork();
  // Plain globs are one list, so that `!` in one takes back what another ignored; an entry with rules stands for itself.
  const plain = policy.config.ignore.filter((entry) => !entry.rules && !entry.reason).flatMap((entry) => entry.paths);
  const special = policy.config.ignore.filter((entry) => entry.rules || entry.reason);
  const compiled = await Promise.all(
    special.map(async (entry) => ({
      matches: await compileGlobs(entry.paths, work),
      ...(entry.rules ? { rules: entry.rules } : {}),
      reason: entry.reason ?? "path ignored in the config",
    })),
  );
  return [...compiled, { matches: await compileGlobs(plain, work), reason: "path ignored in the config" }];
}

/** Judges sightings one by one. What a path or a rule says is asked once: a history shows the same few thousands of times. */
export class Rulings {
  readonly #policy: Policy;
  readonly #ignores: readonly CompiledIgnore[];
  readonly #kinds = new Map<string | null, FileKind | undefined>();
  /** By rule: the entries that name it, found once, since a config may hold thousands of entries. */
  readonly #ignoresOf = new Map<string, readonly CompiledIgnore[]>();
  readonly #ignored = new Map<string, CompiledIgnore | undefined>();
  readonly #switches = new Map<string, RuleSwitch>();

  readonly #pathInRepository: (path: string) => string;

  constructor(policy: Policy, ignores: readonly CompiledIgnore[], pathInRepository: (path: string) => string) {
    this.#policy = policy;
    this.#ignores = ignores;
    this.#pathInRepository = pathInRepository;
  }

  /** Whether a sighting is reported at all, at whatever confidence: in some kinds of file a value that only its name gives away is not. */
  isReported({ match, place }: Sighting): boolean {
    return confidenceIn(match, this.#kindOf(place)) !== undefined;
  }

  #kindOf({ path }: Place): FileKind | undefined {
    return remembered(this.#kinds, path, () => kindOfFile(path));
  }

  on(sighting: Sighting): Judged {
    const { match, place } = sighting;
    const written = remembered(this.#switches, match.rule, () =>
      switchOf(this.#policy.config, match.rule, match.provider),
    );
    const kind = this.#kindOf(place);
    const confidence = confidenceIn(match, kind) ?? "low";
    const note = confidence === match.confidence ? match.note : `file-kind:${kind?.name ?? ""}`;
    const suppression = this.#suppression(sighting, written === "off");
    return {
      sighting,
      severity: written === "on" || written === "off" ? match.severity : written,
      confidence,
      ...(note === undefined ? {} : { note }),
      ...(suppression === undefined ? {} : { suppression }),
    };
  }

  #suppression({ match, place }: Sighting, off: boolean): Suppression | undefined {
    // Whose credential it is knows that it is one: only the baseline, which names it alone, may let it pass.
    if (match.note === ownCredentialNote) return undefined;
    if (off) return { by: "config", reason: `rule ${match.rule} switched off` };
    if (place.path !== null) {
      const path = place.path;
      const ignores = remembered(this.#ignoresOf, match.rule, () =>
        this.#ignores.filter(({ rules }) => !rules || rules.includes(match.rule) || rules.includes(match.provider)),
      );
      const ignore = remembered(this.#ignored, `${match.rule}\0${path}`, () =>
        ignores.find(({ matches }) => matches(this.#pathInRepository(path))),
      );
      if (ignore) return { by: "config", reason: ignore.reason };
    }
    if (!this.#policy.trustComments) return undefined;
    return allowedByComment(match.directives, this.#policy.config.allowComments ?? true);
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (known.has(key)) return known.get(key) as V;
  const made = make();
  known.set(key, made);
  return made;
}
