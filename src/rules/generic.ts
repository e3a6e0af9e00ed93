/** What has no vendor's form: private keys, credentials in URLs and headers, values under telling names. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "built-in",
      id: "private-key",
      severity: "high",
      finds: "private-key",
      explain: { title: "Private key", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "built-in",
      id: "private-key-cut-short",
      severity: "high",
      confidence: "medium",
      finds: "private-key-cut-short",
      explain: { title: "Private key (cut short)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "jwk-private-key",
      severity: "high",
      confidence: "medium",
      // The private part of an elliptic curve's key, and of an RSA key of 2,048 bits.
      before: '"d":[ ]"',
      layouts: ["{base64url:43}", "{base64url:342}"],
      check: "mixed",
      explain: { title: "Private key (JSON Web Key)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "shape",
      id: "xml-private-key",
      severity: "high",
      confidence: "medium",
      // .NET's RSAKeyValue of 1,024 and 2,048 bits.
      before: "<D>",
      layouts: ["{base64:171}=", "{base64:342}=="],
      explain: { title: "Private key (XML)", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "built-in",
      id: "url-credentials",
      severity: "high",
      confidence: "medium",
      finds: "url-credentials",
      explain: { title: "Password in a URL", opens: "account", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "http-authorization",
      severity: "medium",
      confidence: "medium",
      finds: "http-authorization",
      explain: { title: "HTTP authorization header", opens: "account", revoke: "rotate" },
    },
    {
      kind: "built-in",
      id: "curl-credentials",
      severity: "high",
      confidence: "medium",
      finds: "curl-user",
      explain: { title: "Credentials on a curl command line", opens: "service", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "client-password",
      severity: "high",
      confidence: "medium",
      finds: "client-password",
      explain: { title: "Password on a client's command line", opens: "database", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "generic-password",
      severity: "medium",
      confidence: "medium",
      finds: "password",
      explain: { title: "Password", opens: "account", revoke: "change-password" },
    },
    {
      kind: "built-in",
      id: "generic-secret",
      severity: "medium",
      confidence: "medium",
      finds: "secret",
      explain: { title: "Secret", opens: "unknown", revoke: "rotate" },
    },
    // JSON Web Tokens, whichever service issued them: https://www.rfc-editor.org/rfc/rfc7519
    {
      kind: "token",
      id: "json-web-token",
      severity: "medium",
      confidence: "medium",
      layouts: ["{jwt}"],
      check: "jwt",
      explain: {
        title: "JSON Web Token",
        opens: "temporary-access",
        revoke: "End the session that it belongs to; where it does not expire soon, change the key that signed it.",
      },
    },
    {
      kind: "token",
      id: "json-web-token-without-signature",
      severity: "low",
      confidence: "medium",
      layouts: ["{jwt-without-signature}"],
      check: "jwt",
      explain: {
        title: "JSON Web Token without its signature",
        opens: "temporary-access",
        revoke:
          "Look where its signature stands, on the next line perhaps. Where there is none it opens nothing, but may name people.",
      },
    },
  ],
};
