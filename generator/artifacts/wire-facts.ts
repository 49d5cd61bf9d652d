import { complain, type Diagnostic } from "../diagnostics.js";
import type { Location } from "../model/api.js";
import type { Plan } from "../plan/plan.js";

/** What an artifact lacks to speak protobuf: field numbers, which OpenAPI documents do not have. One complaint per file. */
export function missingFieldNumbers(plan: Plan, artifact: string): readonly Diagnostic[] {
  return plan.api.files.flatMap((file) => {
    const lacking: Lacking[] = [];
    for (const { fullName, fields } of file.messages)
      for (const { name, number, location } of fields)
        if (number === undefined) lacking.push({ name: `${fullName}.${name}`, location });
    return say(artifact, "field numbers", lacking);
  });
}

/** What an artifact lacks to call an upstream: the gRPC paths of methods. One complaint per file. */
export function missingGrpcPaths(plan: Plan, artifact: string): readonly Diagnostic[] {
  return plan.api.files.flatMap((file) => {
    const lacking: Lacking[] = [];
    for (const service of file.services)
      for (const { name, grpcPath, location } of service.methods)
        if (grpcPath === undefined) lacking.push({ name: `${service.name}.${name}`, location });
    return say(artifact, "gRPC paths", lacking);
  });
}

interface Lacking {
  readonly name: string;
  readonly location: Location;
}

function say(artifact: string, fact: string, lacking: readonly Lacking[]): readonly Diagnostic[] {
  const [first] = lacking;
  if (first === undefined) return [];
  return [
    complain("wire-fact-missing", { artifact, fact, first: first.name, count: String(lacking.length) }, first.location),
  ];
}
