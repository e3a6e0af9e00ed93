/** Errors hold their English words in tests, as they do in the library: what a person reads is what is asserted. */
import "../../src/messages/in-english.ts";
