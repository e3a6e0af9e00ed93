/** Errors hold English words from the start: for the library, whose callers read `message`. Imported for that effect alone. */

import { wordErrors } from "../core/error.ts";
import { errorsEn } from "./en/errors.ts";
import { wordingOf } from "./errors.ts";

wordErrors((sentence) => wordingOf(sentence, errorsEn));
