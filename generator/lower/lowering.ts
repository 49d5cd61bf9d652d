import type { DialectName, GatewayConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Api, Enum, Field, HttpBinding, Message, Method } from "../model/api.js";
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

/** What a part of the HTTP model was made of. */
export type LoweredFrom =
  | { readonly kind: "field"; readonly message: Message; readonly field: Field }
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "enum"; readonly enumeration: Enum }
  | { readonly kind: "binding"; readonly method: Method; readonly service: string; readonly binding: HttpBinding };

/** How an API is lowered, where that is not for its documents alone. */
export interface LoweringOptions {
  /** Full names of messages and enums that are lowered though nothing refers to them. */
  readonly alsoTypes?: readonly string[];
  /** A variable of a path is one parameter, however many segments it has: as protoc-gen-openapiv2 writes paths. Default false. */
  readonly wholeVariables?: boolean;
}

/** One run of lowering. */
export interface Lowering {
  readonly api: Api;
  readonly index: ApiIndex;
  readonly gateway: LoweredGateway;
  /** Full names of messages and enums that something refers to, in the order of first mention. */
  readonly mentioned: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** Operations, properties, parameters and types by what they were made of. */
  readonly sources: WeakMap<object, LoweredFrom>;
}

/** Begins a run. */
export function startLowering(
  api: Api,
  index: ApiIndex,
  config: GatewayConfig = {},
  { alsoTypes = [] }: LoweringOptions = {},
): Lowering {
  const { dialect = "grpc-gateway-v2", json = {}, pathAliases = {}, passThrough = [] } = config;
  const { useProtoNames = false, useEnumNumbers = false } = json;
  const rules = dialects[dialect];
  const unsetIsNull = rules.unsetAsNull && (json.emitUnpopulated ?? rules.emitUnpopulated);
  const gateway = { dialect, useProtoNames, useEnumNumbers, unsetIsNull, pathAliases, passThrough };
  return { api, index, gateway, mentioned: new Set(alsoTypes), diagnostics: [], sources: new WeakMap() };
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
