import type { Change, ChangeLayer } from "./change.js";

/** Whom a kind of change breaks, where it shows, and how it is said. `{old}` and `{new}` are what either version has. */
export interface WireKind {
  readonly layer: ChangeLayer;
  readonly clients: boolean;
  readonly servers: boolean;
  readonly says: string;
  readonly isNotice?: true;
}

const breaking = { clients: true, servers: true, layer: "wire" } as const;
const safe = { clients: false, servers: false, layer: "wire" } as const;
const source = { clients: true, servers: false, layer: "source" } as const;
const gone = { clients: true, servers: false, layer: "wire" } as const;
const news = { clients: false, servers: true, layer: "wire" } as const;
const notice = { ...safe, isNotice: true } as const;

/** Every kind of change that protos can have. */
export const wireKinds = {
  "package-changed": { ...breaking, says: "the package {old} is now {new}, in every path of gRPC" },
  "service-removed": { ...gone, says: "the service is gone" },
  "service-added": { ...news, says: "a new service" },
  "service-deprecated": { ...notice, says: "the service is deprecated" },
  "method-removed": { ...gone, says: "the method is gone{old}" },
  "method-added": { ...news, says: "a new method{new}" },
  "method-deprecated": { ...notice, says: "the method is deprecated" },
  "method-request-changed": { ...breaking, says: "takes {new} instead of {old}" },
  "method-response-changed": { ...breaking, says: "answers {new} instead of {old}" },
  "method-client-streaming-changed": { ...breaking, says: "takes {new} instead of {old}" },
  "method-server-streaming-changed": { ...breaking, says: "answers {new} instead of {old}" },
  "method-idempotency-changed": { ...notice, says: "the idempotency was {old}, it is {new}" },
  "message-removed": { ...source, says: "the message is gone" },
  "message-added": { ...safe, says: "a new message" },
  "message-deprecated": { ...notice, says: "the message is deprecated" },
  "message-set-changed": { ...breaking, says: "the form of message sets was {old}, it is {new}" },
  "field-removed": { ...gone, says: "the field {old} is gone" },
  "field-added": { ...safe, says: "a new field {new}" },
  "required-field-added": { ...breaking, says: "a new field {new}, which must be there" },
  "field-deprecated": { ...notice, says: "the field is deprecated" },
  "field-number-changed": { ...breaking, says: "the number was {old}, it is {new}" },
  "field-renamed": { ...breaking, says: "was called {old}, it is {new}, in JSON as well" },
  "field-json-name-changed": { ...breaking, says: "the JSON name was {old}, it is {new}" },
  "field-type-changed": { ...breaking, says: "the type was {old}, it is {new}" },
  "field-type-changed-compatibly": {
    ...safe,
    says: "the type was {old}, it is {new}, the same on the wire and in JSON",
  },
  "field-cardinality-changed": { ...breaking, says: "was {old}, it is {new}" },
  "field-became-required": { ...breaking, says: "must be there now" },
  "field-became-optional": { ...breaking, says: "need not be there any more" },
  "field-presence-changed": { ...source, says: "the presence was {old}, it is {new}" },
  "field-oneof-changed": { ...breaking, says: "was in {old}, it is in {new}" },
  "field-packed-changed": { ...safe, says: "was {old}, it is {new}; both are read" },
  "field-default-changed": { ...breaking, says: "the default was {old}, it is {new}" },
  "oneof-removed": { ...source, says: "the oneof is gone" },
  "oneof-added": { ...safe, says: "a new oneof" },
  "enum-removed": { ...source, says: "the enum is gone" },
  "enum-added": { ...safe, says: "a new enum" },
  "enum-deprecated": { ...notice, says: "the enum is deprecated" },
  "enum-openness-changed": { ...breaking, says: "was {old}, it is {new}" },
  "enum-value-removed": { ...breaking, says: "the value {old} is gone" },
  "enum-value-added": { ...news, says: "a new value {new}" },
  "closed-enum-value-added": { ...breaking, says: "a new value {new} of an enum that is closed" },
  "enum-value-renamed": { ...breaking, says: "the value {old} is called {new}, in JSON as well" },
  "enum-value-number-changed": { ...breaking, says: "the number was {old}, it is {new}" },
  "enum-value-deprecated": { ...notice, says: "the value is deprecated" },
  "reserved-removed": { ...notice, says: "{old} is no longer reserved, and may be used for something else" },
  "reserved-added": { ...notice, says: "{new} is reserved" },
  "extension-range-removed": { ...gone, says: "{old} is no longer for extensions" },
  "extension-range-added": { ...safe, says: "{new} is for extensions" },
  "extension-removed": { ...gone, says: "the extension {old} is gone" },
  "extension-added": { ...safe, says: "a new extension {new}" },
} as const satisfies Readonly<Record<string, WireKind>>;

export type WireChangeKind = keyof typeof wireKinds;

/** A change of protos in words. */
export function wireChange(
  kind: WireChangeKind,
  subject: string,
  told: { readonly old?: string; readonly new?: string },
  places: Pick<Change, "old" | "new">,
): Change {
  const { clients, servers, layer, says, ...more }: WireKind = wireKinds[kind];
  const text = says.replace("{old}", told.old ?? "").replace("{new}", told.new ?? "");
  return {
    kind,
    layer,
    subject,
    text: `${subject}: ${text}`,
    breaksClients: clients,
    breaksServers: servers,
    ...(more.isNotice && { isNotice: true as const }),
    ...places,
  };
}
