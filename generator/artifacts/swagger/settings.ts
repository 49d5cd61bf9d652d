import type { ApiConfig, SwaggerConfig } from "../../config.js";

/** The configuration with all its defaults. */
export type SwaggerSettings = Required<SwaggerConfig>;

/** What a document looks like: names and enums as the gateway writes them, unless the configuration says otherwise. */
export function readSettings({ gateway, swagger = {} }: Pick<ApiConfig, "gateway" | "swagger">): SwaggerSettings {
  return {
    jsonNamesForFields: gateway?.json?.useProtoNames !== true,
    enumsAsInts: gateway?.json?.useEnumNumbers === true,
    simpleOperationIds: false,
    openapiNamingStrategy: "legacy",
    disableDefaultErrors: false,
    disableDefaultResponses: false,
    disableServiceTags: false,
    includePackageInTags: false,
    allowMerge: false,
    mergeFileName: "apidocs",
    generateUnboundMethods: false,
    omitEnumDefaultValue: false,
    proto3OptionalNullable: false,
    useProto3FieldSemantics: false,
    visibilityRestrictionSelectors: [],
    preserveRpcOrder: false,
    useAllofForRefs: false,
    omitArrayItemTypeWhenRefSibling: false,
    recursiveDepth: 1000,
    repeatedPathParamSeparator: "csv",
    allowPatchFeature: true,
    enableRpcDeprecation: false,
    enableFieldDeprecation: false,
    expandSlashedPathPatterns: false,
    generateXGoType: false,
    ignoreComments: false,
    removeInternalComments: false,
    mendUpstream: false,
    format: "json",
    ...swagger,
  };
}
