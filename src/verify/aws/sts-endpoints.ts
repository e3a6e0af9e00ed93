/**
 * Where STS answers. Each partition knows only its own keys, so "not known" from one proves nothing about the others; and a
 * custom endpoint stands only for the partition that it was given for.
 */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

/** The partitions that the internet reaches. The isolated ones (aws-iso and others) have no way in from outside. */
export const partitions = ["aws", "aws-us-gov", "aws-cn", "aws-eusc"] as const;

/** One of the partitions that the internet reaches. */
export type Partition = (typeof partitions)[number];

/** One place to ask. */
export interface Endpoint {
  readonly url: string;
  /** The region that the request is signed for. */
  readonly region: string;
}

/** Where each partition is asked, the second and later ones only where the region before refuses. A partition that is absent is not asked. */
export type Endpoints = Readonly<Partial<Record<Partition, readonly Endpoint[]>>>;

/** AWS's own endpoints (botocore's partition data). */
export const publicEndpoints: Endpoints = {
  aws: [{ url: "https://sts.amazonaws.com", region: "us-east-1" }, regional("us-west-2"), regional("eu-west-1")],
  "aws-us-gov": [regional("us-gov-west-1"), regional("us-gov-east-1")],
  "aws-cn": [regional("cn-north-1", "amazonaws.com.cn"), regional("cn-northwest-1", "amazonaws.com.cn")],
  "aws-eusc": [regional("eusc-de-east-1", "amazonaws.eu")],
};

/**
 * The endpoints that the environment asks for: `AWS_ENDPOINT_URL_STS` is one URL for partition aws, `LEAKSCAN_STS_ENDPOINTS` a list
 * such as `aws=https://... aws-cn=https://...`. Where either is set, nothing else is asked.
 * @throws UsageError where one is no URL, names no partition, or would send the request in the clear over a network
 */
export function endpointsFrom(env: Readonly<Record<string, string | undefined>>): Endpoints {
  const list = env["LEAKSCAN_STS_ENDPOINTS"]?.trim();
  const one = env["AWS_ENDPOINT_URL_STS"]?.trim();
  if (list) {
    const chosen: Partial<Record<Partition, readonly Endpoint[]>> = {};
    for (const entry of list.split(/[\s,]+/)) {
      const at = entry.indexOf("=");
      const name = entry.slice(0, Math.max(at, 0));
      const partition = partitions.find((known) => known === name);
      if (partition === undefined)
        throw new UsageError(says("stsPartition", JSON.stringify(name.slice(0, 40)), partitions.join(", ")));
      chosen[partition] = [custom(entry.slice(at + 1), partition, "LEAKSCAN_STS_ENDPOINTS")];
    }
    return chosen;
  }
  return one ? { aws: [custom(one, "aws", "AWS_ENDPOINT_URL_STS")] } : publicEndpoints;
}

/** Whether an endpoint is AWS's own. */
export function isPublic(endpoint: Endpoint): boolean {
  return Object.values(publicEndpoints).some((list) => list.some(({ url }) => url === endpoint.url));
}

function regional(region: string, suffix = "amazonaws.com"): Endpoint {
  return { url: `https://sts.${region}.${suffix}`, region };
}

function custom(text: string, partition: Partition, variable: string): Endpoint {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(says("variableNoUrl", variable));
  }
  // The session token travels in a header: in the clear only inside this machine.
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new UsageError(says("variableNotHttps", variable));
  if (url.username !== "" || url.password !== "") throw new UsageError(says("variableHasCredentials", variable));
  const region = /\bsts[.-](?:fips\.)?((?:us|eu|ap|sa|ca|me|af|il|mx|cn|eusc)-[a-z-]+-\d)\./.exec(url.hostname)?.[1];
  return { url: url.href.replace(/\/$/, ""), region: region ?? publicEndpoints[partition]?.[0]?.region ?? "us-east-1" };
}

/** Whether a host name is this machine itself. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
