import { complain, type Diagnostic } from "../../diagnostics.js";
import { allSchemas } from "../../model/visit-schema.js";
import type { HttpPlan, PlannedType } from "../../plan/http/http-plan.js";
import { code, importedType } from "../../render/code.js";
import type { Declaration } from "../../render/module.js";
import type { Artifact, Emission } from "../artifact.js";
import { expressionText } from "../rest-client/checks-text.js";
import { schemaDocs } from "../rest-client/schema-docs.js";
import type { TypeUse } from "../rest-client/type-text.js";
import { fixedDeclarations } from "./fixed-declarations.js";
import { declare, moduleOf, operationSchemas } from "./operation-schemas.js";
import { z, zodDeclaration } from "./zod-package.js";
import { createScope, twoForms, type ZodScope } from "./zod-scope.js";
import { subtypesText, zodText } from "./zod-text.js";

/** Schemas of zod 4 for everything that a document describes, in one file. */
export const zodArtifact: Artifact = {
  name: "zod",
  description:
    "from a document alone: schemas of zod 4 (Standard Schema) for its types, arguments and answers, in one file",
  needs: ["clients"],
  rooms: ["rest", "core"],
  packages: [{ name: "zod", declaration: zodDeclaration }],
  emit({ http }) {
    if (http === undefined) throw new Error("there is no document");
    return emitZod(http);
  },
};

function emitZod(plan: HttpPlan): Emission {
  const scope = createScope(plan);
  const types = [...plan.types.values()].flatMap((each) => typeSchemas(scope, each));
  const operations = plan.operations.flatMap((each) => operationSchemas(scope, each, moduleOf(scope, each)));
  const declarations = [...fixedDeclarations(scope), ...types, ...operations];
  return {
    modules: declarations.length === 0 ? [] : [{ path: "zod", comment: comment(plan), declarations }],
    templates: [],
    // Who imports the entry need not have zod.
    exports: [],
    diagnostics: [...plan.types.values()].flatMap(uncheckedPatterns),
  };
}

function comment({ api }: HttpPlan): string {
  return `Schemas of ${api.info.title ?? api.name}. They take values of the client, and JSON as \`JSON.parse\` gives it, and answer values of the client.`;
}

function typeSchemas(scope: ZodScope, planned: PlannedType): readonly Declaration[] {
  const directions: readonly TypeUse["direction"][] = twoForms(planned) ? ["received", "sent"] : ["received"];
  return directions.map((direction) => {
    const use = { direction, isForm: planned.isForm };
    const { type, base, isCircular } = planned;
    const name = scope.names[direction].get(type.name) ?? "";
    const typeName = direction === "sent" ? (planned.inputName ?? planned.name) : planned.name;
    const value = isCircular
      ? code`${z}.unknown()`
      : base === undefined
        ? zodText(scope, type.schema, use)
        : subtypesText(scope, base.property, base.subtypes, use);
    scope.declared.add(name);
    return declare(name, schemaDocs(type.schema), code`${importedType(typeName, "types")}`, value);
  });
}

/** Regular expressions that JavaScript does not have. */
function uncheckedPatterns({ type: { schema, location } }: PlannedType): readonly Diagnostic[] {
  return [...allSchemas(schema)].flatMap(({ constraints }) => {
    const pattern = constraints?.["pattern"];
    if (typeof pattern !== "string" || expressionText(pattern) !== undefined) return [];
    return [complain("pattern-unchecked", { pattern }, location)];
  });
}
