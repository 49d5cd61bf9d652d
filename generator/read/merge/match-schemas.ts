import type { ApiFile, Enum, Message } from "../../model/api.js";
import type { OpenApiDocument } from "../openapi/document.js";

/** Which message or enum of the protos each named schema of a document describes, both ways. */
export interface SchemaMatches {
  /** Full name by schema name. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Schema name by full name. */
  readonly schemaNames: ReadonlyMap<string, string>;
}

/** Types that gateways add to a description although no proto of the API imports them. */
export const gatewayTypes: readonly string[] = ["google.rpc.Status", "google.protobuf.Any"];

/**
 * Matches by name: the full name, its last parts, or its parts joined as generators join them,
 * `etcdserverpb.PutRequest`, `PutRequest`, `etcdserverpbPutRequest`. An ambiguous name matches nothing.
 */
export function matchSchemas(document: OpenApiDocument, files: readonly ApiFile[]): SchemaMatches {
  const byName = new Map<string, Set<string>>();
  const types = files.flatMap((file): readonly (Message | Enum)[] => [...file.messages, ...file.enums]);
  for (const fullName of [...types.map((each) => each.fullName), ...gatewayTypes]) {
    for (const name of spellName(fullName)) {
      const known = byName.get(name);
      if (known) known.add(fullName);
      else byName.set(name, new Set([fullName]));
    }
  }
  const fullNames = new Map<string, string>();
  const schemaNames = new Map<string, string>();
  for (const name of document.schemas.keys()) {
    const candidates = byName.get(name);
    const [fullName] = candidates ?? [];
    if (fullName === undefined || candidates?.size !== 1) continue;
    fullNames.set(name, fullName);
    if (!schemaNames.has(fullName)) schemaNames.set(fullName, name);
  }
  return { fullNames, schemaNames };
}

/** Whether a schema name may stand for a full name. */
export function isSpelling(name: string, fullName: string): boolean {
  return spellName(fullName).includes(name);
}

function spellName(fullName: string): string[] {
  const parts = fullName.split(".");
  return parts.flatMap((_, index) => {
    const tail = parts.slice(index);
    const camel = tail.map((part, at) => (at === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)));
    return [tail.join("."), tail.join(""), tail.join("_"), camel.join("")];
  });
}
