import { ts } from "ts-morph";
import type { CheckedFile, CheckPart } from "./check-parts.js";
import { asDeclaration, type TypeFault } from "./check-native.js";
import { outputProject } from "./project.js";

/** Checks a part in memory, as if it stood in `place`, a folder that does not exist: what is on the disk there must not be found. */
export function checkInMemory(
  { own, given }: CheckPart,
  declared: readonly CheckedFile[],
  place: string,
  needsNode: boolean,
): readonly TypeFault[] {
  const project = outputProject(place, needsNode);
  const add = (path: string, content: string): void => {
    project.createSourceFile(`${place}/${path}`, content, { overwrite: true });
  };
  for (const { path, content } of [...own, ...declared]) add(path, content);
  for (const { path, content } of given) add(asDeclaration(path), content);
  const program = project.getProgram().compilerObject;
  return own.flatMap(({ path }) => {
    const file = program.getSourceFile(`${place}/${path}`);
    if (file === undefined) return [];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((each) => {
      const { line, character } = ts.getLineAndCharacterOfPosition(file, each.start ?? 0);
      const why = ts.flattenDiagnosticMessageText(each.messageText, " ");
      return { path, line: line + 1, column: character + 1, why };
    });
  });
}
