/** What Azure calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Azure. */
export const azure: Readonly<Record<string, Explanation>> = {
  "azure-entra-client-secret": {
    title: "Azure entra ID application client secret; digit + Q~ at place 4",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-storage-account-key": {
    title: "Azure storage account key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-cosmosdb-account-key": {
    title: "Azure cosmos DB account key",
    opens: "database",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-batch-account-key": {
    title: "Azure batch account key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-ml-classic-key": {
    title: "Azure machine Learning web service key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-apim-key": {
    title: "Azure API Management subscription/gateway/management/repository key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-apim-repository-password": {
    title: "Azure API Management git repository password",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "azure-redis-cache-key": {
    title: "Azure cache for Redis access key",
    opens: "database",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-url-signature": {
    title: "Azure signed URL (shared access signature, workflow trigger)",
    opens: "storage",
    revoke: "vendor-page",
    url: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
  },
  "azure-container-registry-key": {
    title: "Azure container Registry access key",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-iot-key": {
    title: "Azure IoT Hub / device / provisioning key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-event-grid-key": {
    title: "Azure event Grid access key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-event-hub-key": {
    title: "Azure event Hubs shared access key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-service-bus-key": {
    title: "Azure service Bus shared access key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-relay-key": {
    title: "Azure relay shared access key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-function-key": {
    title: "Azure functions host or function key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-search-key": {
    title: "Azure AI Search admin or query key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-common-annotated-key": {
    title: "Azure key of the common annotated form; used by Azure OpenAI, Maps, SignalR, DevOps and others",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-devops-pat": {
    title: "Azure DevOps personal access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  },
  "azure-storage-account-legacy-key": {
    title: "Azure storage account key without the identifiable mark",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-notification-hub-key": {
    title: "Azure notification Hubs shared access key",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "azure-apim-subscription-key": {
    title: "Azure API Management subscription key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "azure-cognitive-services-key": {
    title: "Azure OpenAI / Cognitive Services key",
    opens: "ai",
    revoke: "vendor-page",
  },
  "azure-devops-legacy-pat": {
    title: "Azure DevOps personal access token 52 base32 chars",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://github.com/microsoft/security-utilities",
  },
  "azure-publish-profile-password": {
    title: "Azure app Service publish profile",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "azure-function-legacy-key": {
    title: "Azure functions key without the mark",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
