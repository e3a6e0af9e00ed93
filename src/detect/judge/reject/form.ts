/** What a row of the tables of reject forms says. */

import type { RejectId } from "../../../messages/en/explain/rejected.ts";

/** A form that is no secret, whatever its name says. */
export interface RejectForm {
  /** Its sentence stands in src/messages: why a value of this form is none. */
  readonly id: RejectId;
  readonly form: RegExp;
  /** Only where the value stands without quotes: in them it is text. */
  readonly bare?: true;
  /** Not for values that look random: chance makes such a form too. */
  readonly unlessRandom?: true;
  /** Not under a name that says password: people choose such passwords. */
  readonly unlessPassword?: true;
  /** Values that it rejects, and values that it must leave alone. The tests are made from them. */
  readonly rejects: readonly string[];
  readonly keeps: readonly string[];
}
