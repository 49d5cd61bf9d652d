import { relative } from "node:path";
import { type Project, ts } from "ts-morph";
import { complain, type Diagnostic } from "../diagnostics.js";

/** Type-checks every file of the project in memory; each error is a defect of an emitter. */
export function verifyOutput(project: Project, root: string): readonly Diagnostic[] {
  return project
    .getPreEmitDiagnostics()
    .slice(0, 20)
    .map((each) => {
      const file = each.getSourceFile();
      const start = each.getStart();
      const why = ts.flattenDiagnosticMessageText(each.compilerObject.messageText, " ");
      if (file === undefined || start === undefined) return complain("output-type-error", { why });
      const { line, column } = file.getLineAndColumnAtPos(start);
      return complain("output-type-error", { why }, { file: relative(root, file.getFilePath()), line, column });
    });
}
