/** What an importer is: it reads another scanner's files and says what they come to in leakscan. */

import type { ImportNote, ImportState } from "../../core/import-note.ts";
import type { Located, TextPosition } from "../texts/located.ts";

/** What is known of an importer before it is loaded. */
export interface ImporterFacts {
  /** What people call the scanner. */
  readonly title: string;
  /** Its files at a repository's root. */
  readonly files: readonly string[];
  /** Section of git's config that it reads; absent where it reads none. */
  readonly gitSection?: string;
}

/** A scanner's importer: a file of this folder that exports this and its facts as `about`. */
export interface ImporterModule {
  readonly about: ImporterFacts;
  readonly read: (files: ForeignFiles) => Promise<readonly Imported[]>;
}

/** Files of one place, as an importer reads them. */
export interface ForeignFiles {
  /** Text of a file; `null` where there is none. Paths go from the repository's root. */
  readonly read: (path: string) => Promise<string | null>;
  /** How errors name a file. */
  readonly nameOf: (path: string) => string;
  /** Values of git's config by full name; empty where it may not count. */
  readonly gitConfig: (section: string) => Promise<readonly (readonly [name: string, value: string])[]>;
}

/** What one file comes to. */
export interface Imported {
  /** The file's name. */
  readonly from: string;
  /** A config as leakscan's own file would hold it; its parts know where they come from. */
  readonly config: Located;
  readonly accepted: readonly Acceptance[];
  readonly rows: readonly ImportRow[];
}

/** A finding that the other scanner's users have accepted. */
export interface Acceptance {
  /** File and line that say so. */
  readonly where: string;
  readonly path?: string;
  /** The commit that holds it; what stands there now where absent. */
  readonly commit?: string;
  /** The line it began on; all of the file where absent. */
  readonly line?: number;
  /** Our ids of the rules that it may be of; any where absent. */
  readonly rules?: readonly string[];
  /** What the secret must be. */
  readonly digest?: ForeignDigest;
  readonly reason: string;
  readonly author?: string;
  readonly date?: string;
}

/** A secret as another scanner writes it down. */
export interface ForeignDigest {
  readonly kind: "sha1" | "sha256" | "plain";
  readonly value: string;
}

/** A decision and what became of it. */
export interface ImportRow {
  /** File and line. */
  readonly where: string;
  /** The decision, by its key; never a value, which may be a secret. */
  readonly what: string;
  readonly state: ImportState;
  readonly note: ImportNote;
  /** What it became: rule ids, a key of the config. */
  readonly detail?: string;
}

/** Where a part of a foreign file stands. */
export interface Spot {
  /** With line and column, for messages. */
  readonly where: string;
  readonly position: TextPosition | undefined;
}
