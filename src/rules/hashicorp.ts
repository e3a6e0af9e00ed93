/** HashiCorp. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "vault-token",
      severity: "critical",
      layouts: ["(hvs.|hvr.){base64url:90-120}", "hvb.{base64url:138-300}", "hvs.{base64url:24}"],
      explain: {
        title: "HashiCorp Vault token",
        opens: "identity",
        revoke: "vault-token",
        url: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
      },
    },
    {
      kind: "shape",
      id: "vault-legacy-service-token",
      severity: "critical",
      confidence: "medium",
      layouts: ["{alnum:24}"],
      before: "s.",
      near: ["vault"],
      explain: {
        title: "HashiCorp vault service token",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      },
    },
    {
      kind: "shape",
      id: "vault-legacy-recovery-token",
      severity: "high",
      confidence: "medium",
      layouts: ["{alnum:24}"],
      before: "r.",
      near: ["vault"],
      explain: {
        title: "HashiCorp vault recovery token",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      },
    },
    {
      kind: "token",
      id: "terraform-cloud-token",
      severity: "critical",
      layouts: ["atlasv1.{base64url:60-70}"],
      before: "{alnum:14}.",
      explain: {
        title: "HashiCorp HCP Terraform / Terraform Enterprise API token",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
      },
    },
    {
      kind: "near",
      id: "vault-legacy-batch-token",
      severity: "high",
      words: ["vault"],
      layouts: ["b.{base64url:100-200}"],
      explain: {
        title: "HashiCorp vault batch token",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
      },
    },
    {
      kind: "near",
      id: "vault-approle-secret-id",
      severity: "high",
      words: ["vault", "approle", "hashicorp", "roleid"],
      layouts: ["{uuid}"],
      called: ["secret id"],
      explain: {
        title: "HashiCorp Vault AppRole secret id",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/vault/docs/auth/approle",
      },
    },
    {
      kind: "near",
      id: "consul-acl-token",
      severity: "high",
      words: ["consul", "consulhttptoken", "xconsultoken", "initialmanagement"],
      layouts: ["{uuid}"],
      called: ["initial management"],
      explain: {
        title: "HashiCorp consul ACL token",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
      },
    },
    {
      kind: "near",
      id: "nomad-acl-token",
      severity: "high",
      words: ["nomad", "nomadtoken", "xnomadtoken"],
      layouts: ["{uuid}"],
      explain: {
        title: "HashiCorp Nomad ACL secret id",
        opens: "cloud-account",
        url: "https://developer.hashicorp.com/nomad/docs/concepts/acl",
      },
    },
    {
      kind: "near",
      id: "vault-unseal-key",
      severity: "critical",
      words: ["unsealkey", "unseal"],
      layouts: ["{base64:43}=", "{base64:44}"],
      explain: { title: "HashiCorp Vault unseal key share", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "consul-gossip-key",
      severity: "high",
      words: ["encrypt"],
      called: ["encrypt"],
      calledOnly: true,
      layouts: ["{base64:43}=", "{base64:22}=="],
      explain: { title: "Gossip encryption key of Consul, Nomad or Serf", opens: "server", revoke: "rotate" },
    },
  ],
};
