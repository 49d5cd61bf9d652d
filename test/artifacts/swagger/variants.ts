import type { SwaggerConfig } from "../../../generator/config.js";

/** Every setting at least once; those that do not touch each other share a run. */
export const variants: readonly SwaggerConfig[] = [
  {},
  {
    jsonNamesForFields: false,
    enumsAsInts: true,
    simpleOperationIds: true,
    useAllofForRefs: true,
    includePackageInTags: true,
    enableRpcDeprecation: true,
  },
  {
    openapiNamingStrategy: "simple",
    disableDefaultErrors: true,
    generateUnboundMethods: true,
    omitEnumDefaultValue: true,
    visibilityRestrictionSelectors: ["INTERNAL"],
    preserveRpcOrder: true,
  },
  {
    openapiNamingStrategy: "fqn",
    disableDefaultResponses: true,
    disableServiceTags: true,
    proto3OptionalNullable: true,
    omitArrayItemTypeWhenRefSibling: true,
    repeatedPathParamSeparator: "pipes",
    recursiveDepth: 7,
    expandSlashedPathPatterns: true,
  },
  {
    openapiNamingStrategy: "package",
    useProto3FieldSemantics: true,
    allowPatchFeature: false,
    enableFieldDeprecation: true,
    generateXGoType: true,
    removeInternalComments: true,
  },
  { allowMerge: true, mergeFileName: "all", ignoreComments: true, visibilityRestrictionSelectors: ["PREVIEW", "X"] },
  { format: "yaml" },
];

/** Each setting alone too. */
export const allVariants: readonly SwaggerConfig[] = [
  ...variants,
  ...variants.flatMap((each) => Object.entries(each).map(([name, value]): SwaggerConfig => ({ [name]: value }))),
];
