/** AWS: asked with a signed request to STS, for a key id together with its secret and token. */

import { awsPart } from "../../core/aws/key-id.ts";
import { createAwsVerifier } from "../aws/aws.ts";
import { endpointsFrom } from "../aws/sts-endpoints.ts";
import { createSts } from "../aws/sts.ts";
import type { OpenVerifier } from "../verifier.ts";

/** Asks AWS. Throws a UsageError where the environment names endpoints or proxies that are none. */
export const openVerifier: OpenVerifier = ({ env, signal, onAnswer }) => {
  const endpoints = endpointsFrom(env);
  const sts = createSts({ env, signal, onAnswer });
  return {
    ...createAwsVerifier({ sts, endpoints }),
    asksAbout: (rule) => awsPart(rule) !== undefined,
    close: () => sts.close(),
  };
};
