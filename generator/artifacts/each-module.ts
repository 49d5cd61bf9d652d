import type { Plan } from "../plan/plan.js";
import type { PlannedFile } from "../plan/planned-files.js";
import type { SourceModule } from "../render/module.js";

/** The modules made of each item, made when they are asked for: a large API never has all of them in memory. */
export function eachModule<T>(
  items: readonly T[],
  make: (item: T) => Iterable<SourceModule>,
  last?: () => SourceModule,
): Iterable<SourceModule> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* make(item);
      if (last) yield last();
    },
  };
}

/** The files whose modules are to be printed. */
export function printedFiles({ files, isPrinted }: Plan): readonly PlannedFile[] {
  return files.filter(({ stem }) => isPrinted(stem));
}
