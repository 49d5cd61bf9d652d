/** Twenty large annotated APIs of Google's published protos: name and the folder of their files. */
export const googleApis: readonly (readonly [name: string, folder: string])[] = [
  ["pubsub", "google/pubsub/v1"],
  ["storage-control", "google/storage/control/v2"],
  ["spanner", "google/spanner/v1"],
  ["spanner-admin", "google/spanner/admin/database/v1"],
  ["bigquery-storage", "google/cloud/bigquery/storage/v1"],
  ["run", "google/cloud/run/v2"],
  ["logging", "google/logging/v2"],
  ["firestore", "google/firestore/v1"],
  ["bigtable-admin", "google/bigtable/admin/v2"],
  ["monitoring", "google/monitoring/v3"],
  ["kms", "google/cloud/kms/v1"],
  ["sql", "google/cloud/sql/v1"],
  ["dlp", "google/privacy/dlp/v2"],
  ["retail", "google/cloud/retail/v2"],
  ["dialogflow", "google/cloud/dialogflow/v2"],
  ["dialogflow-cx", "google/cloud/dialogflow/cx/v3"],
  ["dataplex", "google/cloud/dataplex/v1"],
  ["network-security", "google/cloud/networksecurity/v1"],
  ["analytics-admin", "google/analytics/admin/v1alpha"],
  ["aiplatform", "google/cloud/aiplatform/v1"],
];

/** The ones that run unless `GATEWRIGHT_CORPUS=all`: the others take minutes of compiling. */
export const everydayApis: ReadonlySet<string> = new Set([
  "pubsub",
  "storage-control",
  "bigquery-storage",
  "firestore",
]);
