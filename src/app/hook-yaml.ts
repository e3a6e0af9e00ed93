/** YAML for `leakscan init`, loaded only where a setup is written in it: its comments stay. */

import { isSeq, parseDocument } from "yaml";

export { isSeq, parseDocument };
