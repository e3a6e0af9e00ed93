/** What GitLab calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for GitLab. */
export const gitlab: Readonly<Record<string, Explanation>> = {
  "gitlab-access-token": {
    title: "GitLab access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
  },
  "gitlab-access-token-routable": {
    title: "GitLab access token (routable)",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
  },
  "gitlab-oauth-application-secret": {
    title: "GitLab OAuth application secret",
    opens: "identity",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-deploy-token": {
    title: "GitLab deploy token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-runner-token": {
    title: "GitLab runner token",
    opens: "deployment",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-pipeline-trigger-token": {
    title: "GitLab pipeline trigger token",
    opens: "deployment",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-job-token": {
    title: "GitLab CI/CD job token",
    opens: "temporary-access",
    revoke: "It ends with its job: cancel the job if it still runs.",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-service-token": {
    title: "GitLab token for one service",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.gitlab.com/security/tokens/",
  },
  "gitlab-legacy-token": {
    title: "GitLab access token issued before prefixes",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
