/** Stripe. */

import { published } from "./published.ts";
import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "stripe-secret-key",
      severity: "critical",
      layouts: ["(sk_live_|rk_live_){alnum:24-247}", "(sk_org_live_|sk_org_test_){alnum:24-247}"],
      explain: { title: "Stripe secret key", opens: "payments", url: "https://docs.stripe.com/keys" },
    },
    {
      kind: "token",
      id: "stripe-secret-key-short",
      severity: "high",
      confidence: "medium",
      layouts: ["(sk_live_|rk_live_){alnum:10-23}"],
      published: published.stripe,
      explain: { title: "Stripe secret key (short)", opens: "payments", url: "https://docs.stripe.com/keys" },
    },
    {
      kind: "token",
      id: "stripe-test-key",
      severity: "low",
      confidence: "medium",
      layouts: ["(sk_test_|rk_test_){alnum:10-247}"],
      published: published.stripe,
      explain: {
        title: "Stripe test mode key",
        opens: "test-account",
        url: "https://docs.stripe.com/keys",
      },
    },
    {
      kind: "token",
      id: "stripe-webhook-secret",
      severity: "medium",
      layouts: ["whsec_{alnum:32-64}"],
      published: published.stripe,
      explain: {
        title: "Stripe webhook signing secret",
        opens: "webhook-signing",
        url: "https://docs.stripe.com/webhooks",
      },
    },
    {
      kind: "token",
      id: "stripe-publishable-key",
      severity: "low",
      identifier: true,
      layouts: ["(pk_live_|pk_test_){alnum:24-247}"],
      explain: { title: "Stripe publishable key", opens: "payments", url: "https://docs.stripe.com/keys" },
    },
    {
      kind: "token",
      id: "stripe-payment-intent-client-secret",
      severity: "low",
      confidence: "medium",
      layouts: ["pi_{alnum:24}_secret_{alnum:25}"],
      published: published.stripe,
      explain: {
        title: "Stripe PaymentIntent client secret",
        opens: "payments",
        url: "https://docs.stripe.com/api/payment_intents",
      },
    },
  ],
};
