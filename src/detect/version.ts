/**
 * With the rules it makes the version of an engine, by which reports and the history's memory tell what found their findings. Raised
 * by `npm run golden -- --update` when the engine's code finds other things in fixtures/; a test fails until it is.
 */
export const detectionVersion = 37;
