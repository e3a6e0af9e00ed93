/** Every rule that leakscan ships, in the order in which they are listed. */

import { anthropic } from "./anthropic.ts";
import { atlassian } from "./atlassian.ts";
import { aws } from "./aws.ts";
import { cloudflare } from "./cloudflare.ts";
import { databricks } from "./databricks.ts";
import { digitalocean } from "./digitalocean.ts";
import { docker } from "./docker.ts";
import { figma } from "./figma.ts";
import { generic } from "./generic.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { google } from "./google.ts";
import { hashicorp } from "./hashicorp.ts";
import { heroku } from "./heroku.ts";
import { huggingface } from "./huggingface.ts";
import { jwt } from "./jwt.ts";
import { linear } from "./linear.ts";
import { mailgun } from "./mailgun.ts";
import { notion } from "./notion.ts";
import { npm } from "./npm.ts";
import { openai } from "./openai.ts";
import { postman } from "./postman.ts";
import { pypi } from "./pypi.ts";
import { sendgrid } from "./sendgrid.ts";
import { sentry } from "./sentry.ts";
import { shopify } from "./shopify.ts";
import { slack } from "./slack.ts";
import { square } from "./square.ts";
import { stripe } from "./stripe.ts";
import { twilio } from "./twilio.ts";
import type { Rule } from "./rule.ts";

/** All rules. */
export const allRules: readonly Rule[] = [
  ...aws,
  ...anthropic,
  ...atlassian,
  ...cloudflare,
  ...databricks,
  ...digitalocean,
  ...docker,
  ...figma,
  ...github,
  ...gitlab,
  ...google,
  ...hashicorp,
  ...heroku,
  ...huggingface,
  ...jwt,
  ...linear,
  ...mailgun,
  ...notion,
  ...npm,
  ...openai,
  ...postman,
  ...pypi,
  ...sendgrid,
  ...sentry,
  ...shopify,
  ...slack,
  ...square,
  ...stripe,
  ...twilio,
  ...generic,
];
