/** Every rule that leakscan ships, in the order in which they are listed. */

import { adyen } from "./adyen.ts";
import { age } from "./age.ts";
import { airtable } from "./airtable.ts";
import { alchemy } from "./alchemy.ts";
import { algolia } from "./algolia.ts";
import { alibabaCloud } from "./alibaba-cloud.ts";
import { anthropic } from "./anthropic.ts";
import { asana } from "./asana.ts";
import { atlassian } from "./atlassian.ts";
import { auth0 } from "./auth0.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { binance } from "./binance.ts";
import { bitbucket } from "./bitbucket.ts";
import { bitcoin } from "./bitcoin.ts";
import { braintree } from "./braintree.ts";
import { brevo } from "./brevo.ts";
import { buildkite } from "./buildkite.ts";
import { circleci } from "./circleci.ts";
import { clickhouse } from "./clickhouse.ts";
import { cloudflare } from "./cloudflare.ts";
import { cloudinary } from "./cloudinary.ts";
import { cohere } from "./cohere.ts";
import { coinbase } from "./coinbase.ts";
import { confluent } from "./confluent.ts";
import { contentful } from "./contentful.ts";
import { couchbase } from "./couchbase.ts";
import { crypt } from "./crypt.ts";
import { databricks } from "./databricks.ts";
import { datadog } from "./datadog.ts";
import { datastax } from "./datastax.ts";
import { deepseek } from "./deepseek.ts";
import { digitalocean } from "./digitalocean.ts";
import { discord } from "./discord.ts";
import { docker } from "./docker.ts";
import { doppler } from "./doppler.ts";
import { dropbox } from "./dropbox.ts";
import { dynatrace } from "./dynatrace.ts";
import { elastic } from "./elastic.ts";
import { ethereum } from "./ethereum.ts";
import { fastly } from "./fastly.ts";
import { figma } from "./figma.ts";
import { flutterwave } from "./flutterwave.ts";
import { flyIo } from "./fly-io.ts";
import { generic } from "./generic.ts";
import { gitea } from "./gitea.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { gocardless } from "./gocardless.ts";
import { google } from "./google.ts";
import { grafana } from "./grafana.ts";
import { groq } from "./groq.ts";
import { harness } from "./harness.ts";
import { hashicorp } from "./hashicorp.ts";
import { heroku } from "./heroku.ts";
import { hetzner } from "./hetzner.ts";
import { honeycomb } from "./honeycomb.ts";
import { hubspot } from "./hubspot.ts";
import { huggingface } from "./huggingface.ts";
import { ibmCloud } from "./ibm-cloud.ts";
import { infura } from "./infura.ts";
import { intercom } from "./intercom.ts";
import { jenkins } from "./jenkins.ts";
import { jfrog } from "./jfrog.ts";
import { jwt } from "./jwt.ts";
import { kubernetes } from "./kubernetes.ts";
import { langchain } from "./langchain.ts";
import { launchdarkly } from "./launchdarkly.ts";
import { linear } from "./linear.ts";
import { linkedin } from "./linkedin.ts";
import { longTail } from "./long-tail.ts";
import { mailchimp } from "./mailchimp.ts";
import { mailgun } from "./mailgun.ts";
import { mapbox } from "./mapbox.ts";
import { meta } from "./meta.ts";
import { microsoft } from "./microsoft.ts";
import { mongodb } from "./mongodb.ts";
import { neon } from "./neon.ts";
import { netlify } from "./netlify.ts";
import { newRelic } from "./new-relic.ts";
import { ngrok } from "./ngrok.ts";
import { notion } from "./notion.ts";
import { npm } from "./npm.ts";
import { nuget } from "./nuget.ts";
import { nvidia } from "./nvidia.ts";
import { okta } from "./okta.ts";
import { onepassword } from "./onepassword.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { ovhcloud } from "./ovhcloud.ts";
import { paddle } from "./paddle.ts";
import { pagerduty } from "./pagerduty.ts";
import { paypal } from "./paypal.ts";
import { perplexity } from "./perplexity.ts";
import { pinecone } from "./pinecone.ts";
import { plaid } from "./plaid.ts";
import { planetscale } from "./planetscale.ts";
import { posthog } from "./posthog.ts";
import { postman } from "./postman.ts";
import { postmark } from "./postmark.ts";
import { pubnub } from "./pubnub.ts";
import { pulumi } from "./pulumi.ts";
import { pypi } from "./pypi.ts";
import { razorpay } from "./razorpay.ts";
import { render } from "./render.ts";
import { replicate } from "./replicate.ts";
import { rubygems } from "./rubygems.ts";
import { salesforce } from "./salesforce.ts";
import { scaleway } from "./scaleway.ts";
import { segment } from "./segment.ts";
import { sendgrid } from "./sendgrid.ts";
import { sentry } from "./sentry.ts";
import { shopify } from "./shopify.ts";
import { slack } from "./slack.ts";
import { snowflake } from "./snowflake.ts";
import { snyk } from "./snyk.ts";
import { sonarsource } from "./sonarsource.ts";
import { sourcegraph } from "./sourcegraph.ts";
import { splunk } from "./splunk.ts";
import { spotify } from "./spotify.ts";
import { square } from "./square.ts";
import { stripe } from "./stripe.ts";
import { sumoLogic } from "./sumo-logic.ts";
import { supabase } from "./supabase.ts";
import { tailscale } from "./tailscale.ts";
import { telegram } from "./telegram.ts";
import { telnyx } from "./telnyx.ts";
import { tencentCloud } from "./tencent-cloud.ts";
import { travisCi } from "./travis-ci.ts";
import { trello } from "./trello.ts";
import { twilio } from "./twilio.ts";
import { twitch } from "./twitch.ts";
import { vercel } from "./vercel.ts";
import { vonage } from "./vonage.ts";
import { weightsAndBiases } from "./weights-and-biases.ts";
import { x } from "./x.ts";
import { xai } from "./xai.ts";
import { yandexCloud } from "./yandex-cloud.ts";
import { zendesk } from "./zendesk.ts";
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
  ...adyen,
  ...age,
  ...airtable,
  ...alchemy,
  ...algolia,
  ...alibabaCloud,
  ...asana,
  ...auth0,
  ...azure,
  ...binance,
  ...bitbucket,
  ...bitcoin,
  ...braintree,
  ...brevo,
  ...buildkite,
  ...circleci,
  ...clickhouse,
  ...cloudinary,
  ...cohere,
  ...coinbase,
  ...confluent,
  ...contentful,
  ...couchbase,
  ...crypt,
  ...datadog,
  ...datastax,
  ...deepseek,
  ...discord,
  ...doppler,
  ...dropbox,
  ...dynatrace,
  ...elastic,
  ...ethereum,
  ...fastly,
  ...flutterwave,
  ...flyIo,
  ...gitea,
  ...gocardless,
  ...grafana,
  ...groq,
  ...harness,
  ...hetzner,
  ...honeycomb,
  ...hubspot,
  ...ibmCloud,
  ...infura,
  ...intercom,
  ...jenkins,
  ...jfrog,
  ...kubernetes,
  ...langchain,
  ...launchdarkly,
  ...linkedin,
  ...mailchimp,
  ...mapbox,
  ...meta,
  ...microsoft,
  ...mongodb,
  ...neon,
  ...netlify,
  ...newRelic,
  ...ngrok,
  ...nuget,
  ...nvidia,
  ...okta,
  ...onepassword,
  ...openrouter,
  ...ovhcloud,
  ...paddle,
  ...pagerduty,
  ...paypal,
  ...perplexity,
  ...pinecone,
  ...plaid,
  ...planetscale,
  ...posthog,
  ...postmark,
  ...pubnub,
  ...pulumi,
  ...razorpay,
  ...render,
  ...replicate,
  ...rubygems,
  ...salesforce,
  ...scaleway,
  ...segment,
  ...snowflake,
  ...snyk,
  ...sonarsource,
  ...sourcegraph,
  ...splunk,
  ...spotify,
  ...sumoLogic,
  ...supabase,
  ...tailscale,
  ...telegram,
  ...telnyx,
  ...tencentCloud,
  ...travisCi,
  ...trello,
  ...twitch,
  ...vercel,
  ...vonage,
  ...weightsAndBiases,
  ...x,
  ...xai,
  ...yandexCloud,
  ...zendesk,
  ...longTail,
  ...jwt,
  ...generic,
];
