import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES, type Outline, type OutlineBinding, type OutlineField, type OutlineMethod } from "./outline.js";
import { SHARED_ETCD } from "./places.js";

/** The release lines of which facts are recorded, oldest first. */
export const LINES = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"] as const;
export type Line = (typeof LINES)[number];

interface FactEnum {
  readonly full_name: string;
  readonly etcd_version?: string;
  readonly values: readonly { readonly name: string; readonly number: number; readonly etcd_version?: string }[];
}

interface FactMessage {
  readonly full_name: string;
  readonly etcd_version?: string;
  readonly fields: readonly (Omit<OutlineField, "jsonName" | "version"> & {
    readonly json_name: string;
    readonly etcd_version?: string;
  })[];
  readonly oneofs: readonly { readonly name: string; readonly fields: readonly string[] }[];
  readonly messages: readonly FactMessage[];
  readonly enums: readonly FactEnum[];
}

interface FactMethod {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly client_streaming: boolean;
  readonly server_streaming: boolean;
  readonly http: readonly (OutlineBinding & { readonly additional: boolean })[];
}

interface FactPackage {
  readonly go_package?: string;
  readonly messages: readonly FactMessage[];
  readonly enums: readonly FactEnum[];
  readonly services: readonly { readonly full_name: string; readonly methods: readonly FactMethod[] }[];
  readonly extensions?: readonly {
    readonly name: string;
    readonly extends: string;
    readonly number: number;
    readonly type: string;
  }[];
}

/** What is recorded of one line: its outline, and its counts as the record itself states them. */
export interface Facts {
  readonly outline: Outline;
  readonly counts: Readonly<Record<string, number>>;
}

/** Whether the recorded facts lie beside the repository. */
export const factsArePresent: boolean = existsSync(join(SHARED_ETCD, "api-3.7.json"));

/** Reads the record of one line. */
export function readFacts(line: Line): Facts {
  const text = readFileSync(join(SHARED_ETCD, `api-${line}.json`), "utf8");
  const record = JSON.parse(text) as {
    readonly packages: Readonly<Record<string, FactPackage>>;
    readonly counts: Record<string, number>;
  };
  const packages = PACKAGES.flatMap((name) => {
    const found = record.packages[name];
    return found === undefined ? [] : [{ name, ...found }];
  });
  const messages = packages.flatMap((each) => each.messages.flatMap(withNested));
  return {
    counts: record.counts,
    outline: {
      goPackages: Object.fromEntries(packages.map((each) => [each.name, each.go_package ?? ""])),
      services: packages.flatMap((each) => each.services.map((service) => service.full_name)),
      messages: messages.map((message) => ({
        fullName: message.full_name,
        version: message.etcd_version,
        fields: message.fields.map(toField),
        oneofs: message.oneofs.map(({ name, fields }) => ({ name, fields })),
      })),
      enums: [...packages.flatMap((each) => each.enums), ...messages.flatMap((message) => message.enums)].map(toEnum),
      methods: packages.flatMap((each) =>
        each.services.flatMap((service) => service.methods.map((method) => toMethod(service.full_name, method))),
      ),
      extensions: packages
        .flatMap((each) => each.extensions ?? [])
        .map(({ name, ...rest }) => ({ fullName: name, ...rest })),
    },
  };
}

function withNested(message: FactMessage): readonly FactMessage[] {
  return [message, ...message.messages.flatMap(withNested)];
}

function toField(field: FactMessage["fields"][number]): OutlineField {
  const { name, json_name: jsonName, number, type, kind, repeated, oneof, etcd_version: version } = field;
  return { name, jsonName, number, type, kind, repeated, oneof, version };
}

function toEnum(found: FactEnum): Outline["enums"][number] {
  const values = found.values.map(({ name, number, etcd_version: version }) => ({ name, number, version }));
  return { fullName: found.full_name, version: found.etcd_version, values };
}

function toMethod(service: string, method: FactMethod): OutlineMethod {
  return {
    fullName: `${service}.${method.name}`,
    request: method.request,
    response: method.response,
    clientStreaming: method.client_streaming,
    serverStreaming: method.server_streaming,
    bindings: method.http.map(({ verb, path, body }) => ({ verb, path, body })),
  };
}
