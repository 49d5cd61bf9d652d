import type { DialectName, GatewayConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api } from "../model/api.js";
import type { ApiIndex } from "../model/lookup.js";
import { dialects } from "../runtime/gateway/dialects.js";

/** What the gateway that is described does, with every setting decided. */
export interface LoweredGateway {
  readonly dialect: DialectName;
  /** Fields are called by their proto names, in answers at least. */
  readonly useProtoNames: boolean;
  readonly useEnumNumbers: boolean;
  /** Fields whose absence is visible are null in answers where they are not set. */
  readonly unsetIsNull: boolean;
  readonly pathAliases: Readonly<Record<string, string>>;
  readonly passThrough: readonly string[];
}

/** One run of lowering. */
export interface Lowering {
  readonly api: Api;
  readonly index: ApiIndex;
  readonly gateway: LoweredGateway;
  /** Full names of messages and enums that something refers to, in the order of first mention. */
  readonly mentioned: Set<string>;
  readonly diagnostics: Diagnostic[];
}

/** Begins a run. */
export function startLowering(api: Api, index: ApiIndex, config: GatewayConfig = {}): Lowering {
  const { dialect = "grpc-gateway-v2", json = {}, pathAliases = {}, passThrough = [] } = config;
  const { useProtoNames = false, useEnumNumbers = false } = json;
  const rules = dialects[dialect];
  const unsetIsNull = rules.unsetAsNull && (json.emitUnpopulated ?? rules.emitUnpopulated);
  const gateway = { dialect, useProtoNames, useEnumNumbers, unsetIsNull, pathAliases, passThrough };
  return { api, index, gateway, mentioned: new Set(), diagnostics: [] };
}

/** How messages stand one behind the other in a stream whose client asks for no form. */
export function streamFormOf({ gateway }: Lowering): "envelope" | "array" {
  return dialects[gateway.dialect].streamForm;
}

/** The name that a field has in JSON and in queries. */
export function fieldNameOf(
  { gateway }: Lowering,
  field: { readonly name: string; readonly jsonName: string },
): string {
  return gateway.useProtoNames && !field.jsonName.startsWith("[") ? field.name : field.jsonName;
}
