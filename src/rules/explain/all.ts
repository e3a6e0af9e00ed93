/** What explains the rules to a person: stands apart from them, so that the hook loads it only when there is something to tell. */

import type { Explain, Explanation } from "../../core/explanation.ts";
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

/** Explains a rule by its id. */
export const explain: Explain = (ruleId) => (Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : undefined);

/** All explanations by rule id. */
const explanations: Readonly<Record<string, Explanation>> = {
  ...anthropic,
  ...atlassian,
  ...aws,
  ...cloudflare,
  ...databricks,
  ...digitalocean,
  ...docker,
  ...figma,
  ...generic,
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
};
