/** The dialects of gateways, as configurations, flags and settings name them. */
export const dialectNames = ["grpc-gateway-v2", "grpc-gateway-v1", "grpc-gateway-v1-early", "google"] as const;

/** Name of a dialect. */
export type DialectName = (typeof dialectNames)[number];

/** What is spoken where nothing is said. */
export const defaultDialect: DialectName = "grpc-gateway-v2";

/** Whether a text names a dialect. */
export function isDialectName(name: string): name is DialectName {
  return (dialectNames as readonly string[]).includes(name);
}
