/** YAML for `leakscan init`, loaded only where a setup is written in it: its comments stay. */

export { isSeq, parseDocument } from "yaml";
