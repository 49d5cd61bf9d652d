import type { HttpPlan } from "../../plan/http/http-plan.js";

/** What users of a package can see of an API, as sorted lines: `rpc GET /pets`, `field Pet.id {"kind":"text"}`. */
export function outlineHttp({ api }: HttpPlan): readonly string[] {
  const lines = [
    ...api.operations.flatMap((operation) => {
      const name = `${operation.method} ${operation.path.source}`;
      return [
        `rpc ${name}`,
        ...operation.parameters.map(
          (each) => `parameter ${name} ${each.in} ${each.name} ${JSON.stringify(each.schema.type)}`,
        ),
        ...operation.answers.map((each) => `answer ${name} ${each.status}`),
      ];
    }),
    ...api.types.flatMap(({ name, schema }) => [
      `message ${name}`,
      ...(schema.type.kind === "object"
        ? schema.type.properties.map((each) => `field ${name}.${each.name} ${JSON.stringify(each.schema.type)}`)
        : [`type ${name} ${JSON.stringify(schema.type)}`]),
    ]),
  ];
  return lines.map((line) => line.replace(/[\r\n\u2028\u2029]+/g, " ")).toSorted();
}

/** Differences between two outlines as sentences for a change log, what is gone first. */
export function httpOutlineChanges(before: readonly string[], after: readonly string[]): readonly string[] {
  const old = new Set(before);
  const now = new Set(after);
  const removed = before.filter((line) => !now.has(line)).map((line) => `Removed: \`${line}\``);
  const added = after.filter((line) => !old.has(line)).map((line) => `Added: \`${line}\``);
  return [...removed, ...added];
}
