/** GitLab. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "gitlab-access-token",
      severity: "critical",
      layouts: ["glpat-{base64url:20}"],
      explain: {
        title: "GitLab access token",
        opens: "source-code",
        url: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
      },
    },
    {
      kind: "token",
      id: "gitlab-access-token-routable",
      severity: "critical",
      layouts: [
        "glpat-{base64url:27-300}.{set(0-9a-z):2}.{set(0-9a-z):9}",
        "glpat-{base64url:27-300}.{set(0-9a-z):2}{set(0-9a-z):7}",
      ],
      explain: {
        title: "GitLab access token (routable)",
        opens: "source-code",
        url: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
      },
    },
    {
      kind: "token",
      id: "gitlab-oauth-application-secret",
      severity: "high",
      layouts: ["gloas-{base64url:64}"],
      explain: {
        title: "GitLab OAuth application secret",
        opens: "identity",
        url: "https://docs.gitlab.com/security/tokens/",
      },
    },
    {
      kind: "token",
      id: "gitlab-deploy-token",
      severity: "high",
      layouts: ["gldt-{base64url:20}"],
      explain: { title: "GitLab deploy token", opens: "source-code", url: "https://docs.gitlab.com/security/tokens/" },
    },
    {
      kind: "token",
      id: "gitlab-runner-token",
      severity: "high",
      layouts: [
        "(glrt-|glrtr-){base64url:20}",
        "glrt-t{digits:1}_{base64url:20}",
        "glrt-t{digits:1}_{base64url:27-300}.{set(0-9a-z):9}",
        "GR1348941{base64url:20}",
      ],
      explain: { title: "GitLab runner token", opens: "deployment", url: "https://docs.gitlab.com/security/tokens/" },
    },
    {
      kind: "token",
      id: "gitlab-pipeline-trigger-token",
      severity: "high",
      layouts: ["glptt-{hex-lower:40}", "glptt-{base64url:20}"],
      explain: {
        title: "GitLab pipeline trigger token",
        opens: "deployment",
        url: "https://docs.gitlab.com/security/tokens/",
      },
    },
    {
      kind: "token",
      id: "gitlab-job-token",
      severity: "medium",
      layouts: ["glcbt-{alnum:1-5}_{base64url:20}"],
      explain: {
        title: "GitLab CI/CD job token",
        opens: "temporary-access",
        revoke: "ends-with-job",
        url: "https://docs.gitlab.com/security/tokens/",
      },
    },
    {
      kind: "token",
      id: "gitlab-service-token",
      severity: "medium",
      layouts: [
        "(glft-|glsoat-|glffct-){base64url:20}",
        "glimt-{base64url:25}",
        "glagent-{base64url:50}",
        "glwt-{base64url:20-50}",
      ],
      explain: {
        title: "GitLab token for one service",
        opens: "service",
        url: "https://docs.gitlab.com/security/tokens/",
      },
    },
    {
      kind: "near",
      id: "gitlab-legacy-token",
      severity: "high",
      words: ["gitlab", "privatetoken"],
      layouts: ["{base64url:20}"],
      explain: { title: "GitLab access token, old form", opens: "source-code" },
    },
  ],
};
