/** A proxy in front of a server whose network can be cut: nothing comes through any more, and no connection is closed. */
import { createServer, connect, type AddressInfo, type Socket } from "node:net";
import { afterAll } from "vitest";

/** A running proxy. */
export interface CutProxy {
  readonly port: number;
  /** Cuts the network right behind the first answer that holds this text; settles then. */
  cutAfter(text: string): Promise<void>;
  /** Lets through what has been held back, and all that follows. */
  restore(): void;
}

const open = new Set<() => void>();
afterAll(() => {
  for (const end of open) end();
});

/** Starts one on a free port of loopback. */
export async function startCutProxy(port: number): Promise<CutProxy> {
  let isCut = false;
  let wanted: { readonly text: string; readonly done: () => void } | undefined;
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  const pass = (to: Socket, bytes: Buffer): void => {
    const write = (): void => void to.write(bytes);
    if (isCut) held.push(write);
    else write();
  };
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
    near.on("data", (bytes: Buffer) => pass(far, bytes));
    far.on("data", (bytes: Buffer) => {
      pass(near, bytes);
      if (wanted === undefined || !bytes.includes(wanted.text)) return;
      isCut = true;
      wanted.done();
      wanted = undefined;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.add(() => {
    for (const one of sockets) one.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (text) =>
      new Promise((resolve) => {
        wanted = { text, done: resolve };
      }),
    restore() {
      isCut = false;
      for (const write of held.splice(0)) write();
    },
  };
}
