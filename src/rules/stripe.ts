/** Stripe: what its credentials look like. */

import { published } from "./published.ts";
import type { Rule } from "./rule.ts";

/** Rules for Stripe. */
export const stripe: readonly Rule[] = [
  {
    kind: "token",
    id: "stripe-secret-key",
    provider: "stripe",
    severity: "critical",
    confidence: "high",
    layouts: ["(sk_live_|rk_live_){alnum:24-247}", "(sk_org_live_|sk_org_test_){alnum:24-247}"],
  },
  {
    kind: "token",
    id: "stripe-secret-key-short",
    provider: "stripe",
    severity: "high",
    confidence: "medium",
    layouts: ["(sk_live_|rk_live_){alnum:10-23}"],
    published: published.stripe,
  },
  {
    kind: "token",
    id: "stripe-test-key",
    provider: "stripe",
    severity: "low",
    confidence: "medium",
    layouts: ["(sk_test_|rk_test_){alnum:10-247}"],
    published: published.stripe,
  },
  {
    kind: "token",
    id: "stripe-webhook-secret",
    provider: "stripe",
    severity: "medium",
    confidence: "high",
    layouts: ["whsec_{alnum:32-64}"],
    published: published.stripe,
  },
  {
    kind: "token",
    id: "stripe-publishable-key",
    provider: "stripe",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["(pk_live_|pk_test_){alnum:24-247}"],
  },
  {
    kind: "token",
    id: "stripe-payment-intent-client-secret",
    provider: "stripe",
    severity: "low",
    confidence: "medium",
    layouts: ["pi_{alnum:24}_secret_{alnum:25}"],
    published: published.stripe,
  },
];
