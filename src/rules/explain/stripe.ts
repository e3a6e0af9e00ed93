/** What Stripe calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Stripe. */
export const stripe: Readonly<Record<string, Explanation>> = {
  "stripe-secret-key": {
    title: "Stripe secret key",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/keys",
  },
  "stripe-secret-key-short": {
    title: "Stripe secret key (short)",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/keys",
  },
  "stripe-test-key": {
    title: "Stripe test mode key",
    opens: "A test account: no real money, but its test data and settings.",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/keys",
  },
  "stripe-webhook-secret": {
    title: "Stripe webhook signing secret",
    opens: "Whoever has it can send your server events that look as if Stripe had sent them.",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/webhooks",
  },
  "stripe-publishable-key": {
    title: "Stripe publishable key",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/keys",
  },
  "stripe-payment-intent-client-secret": {
    title: "Stripe PaymentIntent client secret",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://docs.stripe.com/api/payment_intents",
  },
};
