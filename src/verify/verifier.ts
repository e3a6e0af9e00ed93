/**
 * What a liveness check of one vendor looks like. A verdict says what an answer proved and nothing more: where an answer leaves it
 * open the verdict is `unknown`, with the reason as a word.
 */

import type { Finding, Verdict } from "../core/finding.ts";

/** Asks a vendor whether secrets are active. */
export interface Verifier {
  readonly provider: string;
  /** Verdicts by fingerprint, for those findings that this verifier knows how to ask about. Never throws because of an answer. */
  verify(findings: readonly Finding[], options?: VerifyOptions): Promise<ReadonlyMap<string, Verdict>>;
}

/** A verifier that holds connections until it is closed. */
export interface OpenedVerifier extends Pick<Verifier, "verify"> {
  /** Whether it asks about what this rule finds. */
  asksAbout(rule: string): boolean;
  close(): void;
}

/** Opens a vendor's own verifier: what `src/verify/vendors/<provider>.ts` exports. */
export type OpenVerifier = (options: VerifierEnvironment) => OpenedVerifier;

/** What a verifier is opened with. */
export interface VerifierEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Called with every answer, whatever it says: there is a network. */
  readonly onAnswer?: (() => void) | undefined;
}

/** What every verifier takes. */
export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each secret that was asked about. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
