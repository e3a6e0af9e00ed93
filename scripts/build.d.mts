/** Builds the Action into another folder, absolute, for a test that runs it there. */
export function buildAction(outdir: string): Promise<void>;
