import { relative } from "node:path";
import { type Project, ts } from "ts-morph";
import { complain, type Diagnostic } from "../diagnostics.js";

/**
 * Type-checks the files below `folder` in memory; each error is a defect of an emitter. Files for which `isProven` holds are
 * only looked up, not checked again: copies of the runtime, which the generator itself was compiled with.
 */
export function verifyOutput(project: Project, root: string, folder: string, isProven: (path: string, text: string) => boolean): readonly Diagnostic[] {
  const program = project.getProgram().compilerObject;
  const found: Diagnostic[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(`${folder}/`) || isProven(file.fileName.slice(folder.length + 1), file.text)) continue;
    for (const each of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
      const why = ts.flattenDiagnosticMessageText(each.messageText, " ");
      const { line, character } = ts.getLineAndCharacterOfPosition(file, each.start ?? 0);
      found.push(complain("output-type-error", { why }, { file: relative(root, file.fileName), line: line + 1, column: character + 1 }));
    }
  }
  return found.slice(0, 20);
}
