/**
 * Inflates many streams with one zlib. `zlib.inflateSync` makes a stream, a zlib state and a buffer for each call, which for the small
 * deltas that make up a pack is three quarters of the time: of terraform's objects those under 512 bytes take 5.4 µs each so,
 * and 1.4 µs here, those up to 2 KiB 11.1 and 5.7 µs; a whole walk takes a quarter less (a port of inflate to TypeScript
 * took 2.2 and 14.3 µs). Node has no public call for it, so this uses the handle beneath its streams, as it has been
 * since Node 10: only in versions where it was tried, only after it has inflated a known stream, and whenever anything
 * is odd, `inflateSync` has the last word.
 */

// oxlint-disable-next-line leakscan/globals -- asks which version of Node this is, and nothing of the world outside.
import { versions } from "node:process";
import { constants, createInflate, deflateSync } from "node:zlib";
import { inflate } from "./inflate.ts";

/** The newest major version of Node that this is tested with. */
const newestTried = 24;

/** What is used of the object beneath a zlib stream. */
interface Handle {
  reset(): void;
  /** Leaves the rest of output and input in the stream's `_writeState`; calls `onerror` before it returns. */
  writeSync(
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    out: Uint8Array,
    outAt: number,
    outLength: number,
  ): void;
}

interface Beneath {
  readonly _handle?: Partial<Handle> | null;
  readonly _writeState?: unknown;
}

/** Keep one for many streams. */
export class Inflater {
  readonly #handle: Handle | null = null;
  readonly #state: Uint32Array = new Uint32Array(2);
  /** Owns the handle, which must not be collected. */
  readonly #stream: unknown;
  #failed = false;

  /** @param isPlain whether to use `inflateSync` only */
  constructor(isPlain = false) {
    if (isPlain || Number.parseInt(versions.node, 10) > newestTried) return;
    const stream = createInflate() as unknown as Beneath;
    const { _handle: handle, _writeState: state } = stream;
    if (
      !handle ||
      typeof handle.reset !== "function" ||
      typeof handle.writeSync !== "function" ||
      !(state instanceof Uint32Array)
    )
      return;
    const onerror = (): void => {
      this.#failed = true;
    };
    Object.assign(handle, { onerror });
    this.#stream = stream;
    this.#state = state;
    this.#handle = handle as Handle;
    if (!this.#works()) this.#handle = null;
  }

  /** Whether the fast way is taken. */
  get isFast(): boolean {
    return this.#handle !== null && this.#stream !== undefined;
  }

  /**
   * Writes the `size` bytes of a zlib stream to `outAt` of `out`, which must have room for one more: what is there is lost.
   * Bytes after the stream's end are ignored. Throws Damage.
   */
  inflateInto(packed: Uint8Array, size: number, out: Uint8Array, outAt: number): void {
    if (!this.#tryInto(packed, size, out, outAt)) out.set(inflate(packed, size), outAt);
  }

  /**
   * Writes a whole zlib stream of unknown size to the beginning of `out`; bytes after the stream's end are ignored. Yields its size,
   * or -1 where it is damaged, fills `out` or the fast way is not taken: then who asked looks himself.
   */
  inflateSome(packed: Uint8Array, out: Uint8Array): number {
    const handle = this.#handle;
    if (handle === null) return -1;
    this.#failed = false;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, packed, 0, packed.length, out, 0, out.length);
    const left = this.#state[0] ?? 0;
    return this.#failed || left === 0 ? -1 : out.length - left;
  }

  #tryInto(packed: Uint8Array, size: number, out: Uint8Array, outAt: number): boolean {
    const handle = this.#handle;
    if (handle === null) return false;
    this.#failed = false;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, packed, 0, packed.length, out, outAt, size + 1);
    // One byte of room left and no error: the stream has ended there, and its checksum holds.
    return !this.#failed && this.#state[0] === 1;
  }

  #works(): boolean {
    const text = new Uint8Array(1000).map((_, i) => (i * i) >> 3);
    const out = new Uint8Array(1010);
    const packed = deflateSync(text);
    const isRight = (): boolean =>
      this.#tryInto(packed, 1000, out, 5) && out.subarray(5, 1005).every((byte, i) => byte === text[i]);
    // It must also say no, and go on after that.
    const saysNo = (): boolean =>
      !this.#tryInto(packed.subarray(0, 40), 1000, out, 5) &&
      !this.#tryInto(packed, 999, out, 5) &&
      !this.#tryInto(text, 1000, out, 5);
    try {
      return isRight() && saysNo() && isRight();
    } catch {
      return false;
    }
  }
}
