/** How many repositories of a host may be begun in a time, by all workers together. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

/** So many in so many milliseconds. */
export interface Rate {
  readonly max: number;
  readonly duration: number;
}

/** The rate of a host; undefined where it has none. */
export type Rates = (host: string) => Rate | undefined;

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Reads `60/m` and `HOST=60/m`; the one that names the host counts before the one for all. */
export function ratesOf(typed: readonly string[]): Rates {
  const byHost = new Map(typed.map(rateOf));
  return (host) => byHost.get(host) ?? byHost.get("");
}

function rateOf(typed: string): readonly [host: string, Rate] {
  const [, host = "", count = "", unit = ""] = /^(?:([^=]+)=)?(\d{1,6})\/([smh])$/.exec(typed) ?? [];
  const duration = units[unit];
  const max = Number(count);
  if (duration === undefined || max < 1) throw new UsageError(says("rateWrong", JSON.stringify(typed.slice(0, 80))));
  return [host.toLowerCase().replace(/[^\w.-]/g, "_"), { max, duration }];
}
