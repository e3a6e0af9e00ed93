/** The places where no secret stands, whatever the value is: seen from the name, and from what is beside name and value. */

import type { RejectPlace } from "./place.ts";
import { codePlaces } from "./places/code.ts";
import { idPlaces } from "./places/ids.ts";
import { pagePlaces } from "./places/pages.ts";
import { prosePlaces } from "./places/prose.ts";
import { publicPlaces } from "./places/public.ts";

/** In no order: the first that holds counts. */
export const rejectPlaces: readonly RejectPlace[] = [
  ...publicPlaces,
  ...idPlaces,
  ...pagePlaces,
  ...codePlaces,
  ...prosePlaces,
];
