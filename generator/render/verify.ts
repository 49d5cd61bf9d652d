import { type Project, ts } from "ts-morph";
import { complain, type Diagnostic } from "../diagnostics.js";

/** Modules that this process has already checked, by name and text. */
const proven = new Set<string>();

/**
 * Type-checks the files below `place` in memory; each error is a defect of an emitter, told as in `output`. `nameOf` answers by what name a path is
 * known in other outputs of the run: the same text under the same name is checked once. Declaration files are taken as given.
 */
export function verifyOutput(
  project: Project,
  output: string,
  place: string,
  nameOf: (path: string) => string,
): readonly Diagnostic[] {
  const program = project.getProgram().compilerObject;
  const found: Diagnostic[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${place}/`) || file.isDeclarationFile) continue;
    const path = file.fileName.slice(place.length + 1);
    const key = `${nameOf(path)}\n${file.text}`;
    if (proven.has(key)) continue;
    const errors = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (errors.length === 0) proven.add(key);
    for (const each of errors) {
      const why = ts.flattenDiagnosticMessageText(each.messageText, " ");
      const { line, character } = ts.getLineAndCharacterOfPosition(file, each.start ?? 0);
      found.push(
        complain("output-type-error", { why }, { file: `${output}/${path}`, line: line + 1, column: character + 1 }),
      );
    }
  }
  return found.slice(0, 20);
}
