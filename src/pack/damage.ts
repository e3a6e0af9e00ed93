/**
 * Why something in an object store cannot be read, as a stable word. Thrown inside this folder only: the store catches it,
 * names the object and reads the rest, since a damaged object must be neither fatal nor silently left out.
 */

/** Stable words for why an object, index or pack could not be read. */
export type DamageCode =
  | "alternate-missing"
  | "alternates-too-deep"
  | "base-damaged"
  | "base-too-large"
  | "checksum-mismatch"
  | "corrupt-delta"
  | "corrupt-header"
  | "corrupt-index"
  | "corrupt-zlib"
  | "missing-base"
  | "missing-index"
  | "missing-pack"
  | "delta-cycle"
  | "too-large"
  | "truncated"
  | "unreadable"
  | "unknown-version";

/** Something in the object store that cannot be read; `code` says why, `detail` where it helps. */
export class Damage extends Error {
  override readonly name = "Damage";
  readonly code: DamageCode;
  readonly detail: string;

  constructor(code: DamageCode, detail = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** Any error as damage: what the file system or zlib threw becomes `code` with its own code as the detail. */
export function asDamage(error: unknown, code: DamageCode = "unreadable"): Damage {
  if (error instanceof Damage) return error;
  const detail = (error as { code?: unknown } | null)?.code;
  return new Damage(code, typeof detail === "string" ? detail : String(error));
}

/** The word with its detail, as reports show it. */
export function damageWhy(damage: Damage): string {
  return damage.detail === "" ? damage.code : `${damage.code}:${damage.detail}`;
}
