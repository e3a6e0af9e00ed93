/** What HashiCorp calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for HashiCorp. */
export const hashicorp: Readonly<Record<string, Explanation>> = {
  "vault-token": {
    title: "HashiCorp Vault token",
    opens: "identity",
    revoke: "Revoke it with `vault token revoke`.",
    url: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  },
  "vault-legacy-service-token": {
    title: "HashiCorp vault service token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  "vault-legacy-recovery-token": {
    title: "HashiCorp vault recovery token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  "terraform-cloud-token": {
    title: "HashiCorp HCP Terraform / Terraform Enterprise API token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  "vault-legacy-batch-token": {
    title: "HashiCorp vault batch token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  },
  "vault-approle-secret-id": {
    title: "HashiCorp vault AppRole secret_id",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/vault/docs/auth/approle",
  },
  "consul-acl-token": {
    title: "HashiCorp consul ACL token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
  },
  "nomad-acl-token": {
    title: "HashiCorp nomad ACL secret id",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developer.hashicorp.com/nomad/docs/concepts/acl",
  },
  "vault-unseal-key": {
    title: "HashiCorp vault unseal key share",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
