export { compareApis, describeScheme } from "./compare-apis.js";
export { mediaTypeKey } from "./compare-bodies.js";
export { securityText } from "./compare-operations.js";
export type { Compared, ComparedApi, CompareRules, Scope } from "./comparison.js";
export { differenceKinds } from "./difference.js";
export type { Difference, DifferenceKind, OperationPair, Side, Use } from "./difference.js";
export { basePathsOf, pairOperations, routeKey, routeName } from "./pair-operations.js";
export { referenceOf, shapeOf, type Shape } from "./shape.js";
export { usesOf } from "./uses.js";
