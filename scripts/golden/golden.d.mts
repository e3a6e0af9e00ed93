/** What a run found. */
export interface Golden {
  /** `version` of the detection, and what else tells a run. */
  readonly head: Readonly<Record<string, string>>;
  readonly items: ReadonlyMap<string, GoldenItem>;
}

/** One scanned file. */
export interface GoldenItem {
  readonly digest: string;
  /** `3:19-3:51 stripe-secret-key high`, and how it was decoded. */
  readonly findings: readonly string[];
}

/** By kind: `new`, `gone`, `span moved`, `confidence changed`, `rule changed`; and files that are not in both runs alike. */
export type Differences = Readonly<Record<string, readonly string[]>>;
