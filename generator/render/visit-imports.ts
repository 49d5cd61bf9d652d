import type { Code, ImportedName } from "./code.js";
import type { Declaration, Parameter } from "./module.js";

/** Calls `visit` with every imported name in a declaration, as often as it stands there. */
export function visitImports(declaration: Declaration, visit: (name: ImportedName) => void): void {
  const visitCode = (code: Code | undefined): void => {
    for (const part of code?.parts ?? []) if (typeof part !== "string") visit(part);
  };
  const visitParameters = (parameters: readonly Parameter[] = []): void => {
    for (const { type, initializer } of parameters) {
      visitCode(type);
      visitCode(initializer);
    }
  };
  switch (declaration.kind) {
    case "interface":
      for (const each of declaration.extends ?? []) visitCode(each);
      for (const { type, parameters } of declaration.members) {
        visitCode(type);
        visitParameters(parameters);
      }
      break;
    case "type":
      visitCode(declaration.type);
      break;
    case "const":
      visitCode(declaration.type);
      visitCode(declaration.value);
      break;
    case "function":
      visitParameters(declaration.parameters);
      visitCode(declaration.returns);
      visitCode(declaration.body);
      break;
    case "statements":
      visitCode(declaration.code);
      break;
    case "reexport":
      break;
    default:
      declaration satisfies never;
  }
}
