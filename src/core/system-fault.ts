/** What the machine lacks, where that is why something failed. Stands in every entry, so it needs nothing else. */

/** A cause and a way out, as an error of leakscan's tells them; `undefined` where the error says nothing of the kind. */
export function systemFault(error: unknown): { readonly message: string; readonly wayOut: string } | undefined {
  const code = String((error as { code?: unknown } | null)?.code);
  if (code === "EMFILE" || code === "ENFILE")
    return { message: "too many files are open; the scan is not complete", wayOut: "allow more: ulimit -n 256" };
  if (code === "ENOMEM" || code === "ERR_WORKER_OUT_OF_MEMORY" || code === "ERR_MEMORY_ALLOCATION_FAILED")
    return {
      message: "there is not enough memory; the scan is not complete",
      wayOut: "give it more: NODE_OPTIONS=--max-old-space-size=2048; or --jobs 1",
    };
  return undefined;
}

/** What an entry prints as its last resort. An error may quote what was read, so only its kind is told. */
export function lastWords(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const { message, wayOut } = systemFault(error) ?? {
    message: `unexpected error (${String(code ?? name ?? typeof error)}); the scan is not complete`,
    wayOut: "install leakscan again, or report this",
  };
  return `leakscan: ${message}\n  fix: ${wayOut}`;
}
