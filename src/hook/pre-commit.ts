/** The entry of hooks/pre-commit. */

import { start } from "./start.ts";

void start();
