/** What the hosts of repositories have in common: a token from the environment, and how a listed repository is written down. */

import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { forges } from "../repository/credentials.ts";
import type { Repository } from "../repository.ts";
import { idOf } from "./identity.ts";
import type { InventoryOptions, Listed } from "./inventory.ts";

/** A repository as a host describes it. */
export interface ForgeRepository {
  /** Stays when it is renamed. */
  readonly number: string;
  readonly name: string;
  readonly url: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly isFork: boolean;
  readonly isEmpty?: boolean | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  readonly pushedAt?: string | undefined;
  readonly hasWiki: boolean;
}

/** The token of a forge, from the environment alone. */
export function tokenFor(forge: string, { env }: InventoryOptions["context"]): string | undefined {
  return forges[forge]?.variables.map((name) => env[name]).find((value) => value !== undefined && value !== "");
}

/**
 * Writes down what a host lists, with its wiki where that is wanted.
 * @param host of the web, whose clones the token opens
 */
export function listedOn(forge: string, host: string, given: ForgeRepository, { wikis }: InventoryOptions): Listed[] {
  const { number, name, url, hasWiki, isEmpty, size, pushedAt, ...flags } = given;
  const source = remoteOf(forge, host, url, number);
  const facts = {
    ...flags,
    ...(isEmpty !== undefined && { isEmpty }),
    ...(size !== undefined && { size }),
    ...(pushedAt !== undefined && { pushedAt }),
  };
  const repository: Repository = { id: idOf(forge, host, number), name, source, ...facts };
  if (!wikis || !hasWiki) return [{ repository }];
  const wiki: Repository = {
    id: idOf(forge, host, number, "wiki"),
    name: `${name}.wiki`,
    source: {
      kind: "remote",
      url: url.replace(/(?:\.git)?$/, ".wiki.git"),
      ...(source.forge && { forge: source.forge }),
    },
    isPrivate: flags.isPrivate,
    isWiki: true,
  };
  return [{ repository }, { repository: wiki }];
}

/** A clone URL that is not on the host itself does not get its token. */
function remoteOf(
  forge: string,
  host: string,
  url: string,
  number: string,
): Repository["source"] & { readonly kind: "remote" } {
  let given: URL;
  try {
    given = new URL(url);
  } catch {
    throw new ScanError("inventory-failed", says("listWrongUrl", forge));
  }
  given.username = "";
  given.password = "";
  const isOwn = given.host === host && (given.protocol === "https:" || given.protocol === "http:");
  return { kind: "remote", url: given.href, number, ...(isOwn && { forge }) };
}
