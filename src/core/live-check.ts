/** How a vendor is asked whether a secret is active, where one harmless request tells: data of the vendor's rule. */

/** One request, and what its answer means. `{secret}` and `{id}` (the other part of the pair) are filled in. */
export interface LiveCheck {
  /** https; values are percent-encoded in it. */
  readonly url: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** User and password of HTTP's basic authentication. */
  readonly basic?: readonly [user: string, password: string];
  /** Status codes that prove it active. */
  readonly active: readonly number[];
  /** Status codes that prove that the vendor refuses it. */
  readonly refused: readonly number[];
}
