import type { ApiFile } from "../model/api.js";
import type { HttpType } from "../model/http-api.js";
import { wellKnownTypes } from "../model/well-known-types.js";

/** Which message or enum each named schema of a document may stand for, by the ways in which generators spell full names. */
export interface TypeNames {
  /** Full names that a schema's name may stand for: none, one, or several. */
  readonly fullNames: (schemaName: string) => readonly string[];
  /** The one full name of each schema that stands for one alone, and the other way around. */
  readonly bySchema: ReadonlyMap<string, string>;
  readonly byFullName: ReadonlyMap<string, string>;
}

/** Types that gateways add to a description although no proto of the API imports them. */
const gatewayTypes: readonly string[] = ["google.rpc.Status", "google.protobuf.Empty", "google.protobuf.NullValue"];

/** Matches by the full name, its last parts, or its parts joined as generators join them: `etcdserverpbPutRequest`. */
export function nameTypes(types: readonly HttpType[], files: readonly ApiFile[]): TypeNames {
  const spellings = new Map<string, Set<string>>();
  const declared = files.flatMap((file) => [...file.messages, ...file.enums].map((each) => each.fullName));
  for (const fullName of new Set([...declared, ...gatewayTypes, ...wellKnownTypes.keys()]))
    for (const name of spell(fullName)) {
      const known = spellings.get(name);
      if (known) known.add(fullName);
      else spellings.set(name, new Set([fullName]));
    }
  const fullNames = (name: string): readonly string[] => {
    const found = [name, ...tailsOf(name)].map((each) => spellings.get(each)).find((each) => each !== undefined);
    return [...(found ?? [])];
  };
  const bySchema = new Map<string, string>();
  const byFullName = new Map<string, string>();
  for (const { name } of types) {
    const [fullName, ...others] = fullNames(name);
    if (fullName === undefined || others.length > 0) continue;
    bySchema.set(name, fullName);
    if (!byFullName.has(fullName)) byFullName.set(fullName, name);
  }
  return { fullNames, bySchema, byFullName };
}

/** Last parts of a dotted name, at least two of them: packages are published under other roots. */
function tailsOf(name: string): readonly string[] {
  const parts = name.split(".");
  return parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join("."));
}

function spell(fullName: string): readonly string[] {
  const parts = fullName.split(".");
  return parts.flatMap((_, index) => {
    const tail = parts.slice(index);
    const camel = tail.map((part, at) => (at === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)));
    return [tail.join("."), tail.join(""), tail.join("_"), camel.join("")];
  });
}
