/** Netlify. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "netlify-access-token",
      severity: "high",
      layouts: ["nfp_{alnum:36}"],
      explain: {
        title: "Netlify personal access token",
        opens: "cloud-account",
        url: "https://docs.netlify.com/api/get-started/",
      },
    },
    {
      kind: "near",
      id: "netlify-legacy-access-token",
      severity: "high",
      words: ["netlify"],
      layouts: ["{base64url:43-45}"],
      explain: { title: "Netlify access token, old form", opens: "cloud-account" },
    },
  ],
};
