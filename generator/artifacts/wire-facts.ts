import { complain, type Diagnostic } from "../diagnostics.js";
import type { Location } from "../model/api.js";
import type { Plan } from "../plan/plan.js";

/** What an artifact lacks to speak protobuf: field numbers, which OpenAPI documents do not have. One complaint per file. */
export function missingFieldNumbers(plan: Plan, artifact: string): readonly Diagnostic[] {
  return plan.api.files.flatMap((file) => {
    const lacking = file.messages.flatMap((message) =>
      message.fields
        .filter((field) => field.number === undefined)
        .map((field) => ({ name: `${message.fullName}.${field.name}`, location: field.location })),
    );
    return say(artifact, "field numbers", lacking);
  });
}

/** What an artifact lacks to call an upstream: the gRPC paths of methods. One complaint per file. */
export function missingGrpcPaths(plan: Plan, artifact: string): readonly Diagnostic[] {
  return plan.api.files.flatMap((file) => {
    const lacking = file.services.flatMap((service) =>
      service.methods
        .filter((method) => method.grpcPath === undefined)
        .map((method) => ({ name: `${service.name}.${method.name}`, location: method.location })),
    );
    return say(artifact, "gRPC paths", lacking);
  });
}

function say(
  artifact: string,
  fact: string,
  lacking: readonly { readonly name: string; readonly location: Location }[],
): readonly Diagnostic[] {
  const [first] = lacking;
  if (first === undefined) return [];
  return [
    complain("wire-fact-missing", { artifact, fact, first: first.name, count: String(lacking.length) }, first.location),
  ];
}
