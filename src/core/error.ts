/** The one error that leakscan throws on purpose: it could not scan, and here is the way out. */

/** Could not scan. `message` names the cause; `wayOut` says what the person can do, in one line. Exit code 2. */
export class ScanError extends Error {
  override readonly name = "ScanError";
  /** Stable word for the cause, for tests and messages: `git-missing`, `not-a-repository`, `dubious-ownership`, ... */
  readonly code: string;
  readonly wayOut: string;

  constructor(code: string, message: string, wayOut: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.wayOut = wayOut;
  }
}

/** Wrong usage of the command line or the config. Exit code 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly wayOut: string;
  /** What the message speaks of, a line each: candidates for what was typed. */
  readonly details: readonly string[];

  constructor(message: string, wayOut: string, details: readonly string[] = []) {
    super(message);
    this.wayOut = wayOut;
    this.details = details;
  }
}
