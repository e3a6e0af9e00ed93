/** Tells a person who has started an audit over a queue that nobody works on it. */

/** Milliseconds without a worker, after which it is said: workers that have just been started get a moment. */
const patience = 10_000;

/** Looks at how many workers there are, again and again; says it once that there is none. */
export function startLookout(tell: () => void, now: () => number = () => performance.now()): (workers: number) => void {
  let since: number | undefined;
  let isSaid = false;
  return (workers) => {
    if (workers > 0) since = undefined;
    else since ??= now();
    if (isSaid || since === undefined || now() - since < patience) return;
    isSaid = true;
    tell();
  };
}
