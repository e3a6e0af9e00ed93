/** The engine of users' expressions, in a file of its own beside every bundle: see scripts/build.mjs. */

export { RE2JS } from "re2js";
