import type { HttpPlan } from "../../plan/http/http-plan.js";
import { nameOf, type Declaration, type SourceModule } from "../../render/module.js";
import type { Emission, EntryExport } from "../artifact.js";
import { reexportRuntime } from "../clients/client-runtime.js";
import { clientModule, rootModule, serviceModule } from "./client-modules.js";
import { shapeDeclarations } from "./shape-text.js";
import { typeDeclarations } from "./type-declarations.js";
import { usedShapes } from "./used-shapes.js";

/** Names of the runtime that users of a client import. */
const runtimeExports = [
  {
    room: "rest",
    values: ["callRest", "callRestPaged", "callRestStream", "RestError"],
    types: [
      "Login",
      "Mismatch",
      "RestCall",
      "RestCallOptions",
      "RestFailure",
      "RestOperation",
      "RestPages",
      "RestPaging",
      "RestSuccess",
      "Secret",
      "Upload",
      "UploadFile",
    ],
  },
  {
    room: "client",
    values: ["ClientError", "interceptMetadata"],
    types: ["ClientTransport", "Interceptor", "RetryPolicy"],
  },
  { room: "core", values: ["statusCodes"], types: [] },
] as const;

/** Clients of a description: `types.ts`, `shapes.ts`, `operations/<group>.ts` and `client.ts`. */
export function emitRestClient(plan: HttpPlan): Emission {
  const used = usedShapes(plan);
  const types = [...plan.types.values()];
  const root = rootModule(plan);
  const modules: SourceModule[] = [
    {
      path: "types",
      comment: "Types of the description.",
      declarations: types.flatMap((each) => typeDeclarations(plan, each)),
    },
    {
      path: "shapes",
      comment: "What the runtime must know of values.",
      declarations: types.filter((each) => used.has(each.type.name)).flatMap((each) => shapeDeclarations(plan, each)),
    },
    ...plan.services.map((each) => serviceModule(plan, each)),
    ...(root ? [root] : []),
    ...(plan.operations.length > 0 ? [withRuntime(clientModule(plan))] : []),
  ].filter((each) => each.declarations.length > 0);
  return {
    modules,
    templates: [],
    exports: [...modules.filter((each) => each.path !== "shapes").flatMap(exportsOf), ...entryExports()],
    diagnostics: [],
  };
}

/** What takes a client, and what it throws, stand beside it. */
function withRuntime(module: SourceModule): SourceModule {
  return { ...module, declarations: [...module.declarations, ...reexportRuntime(runtimeExports)] };
}

function exportsOf({ path, declarations }: SourceModule): readonly EntryExport[] {
  return declarations.flatMap((each: Declaration) => {
    const name = nameOf(each);
    return name === undefined
      ? []
      : [{ from: path, name, typeOnly: each.kind === "interface" || each.kind === "type" }];
  });
}

function entryExports(): readonly EntryExport[] {
  return runtimeExports.flatMap(({ room, values, types }) => [
    ...values.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: false })),
    ...types.map((name) => ({ origin: "runtime" as const, from: room, name, typeOnly: true })),
  ]);
}
