import type { Api, ApiFile, Enum, Extension, Message, Service } from "./api.js";

/** Types of an Api by full name, the file each stands in, and the files that were asked for. */
export interface ApiIndex {
  /** Files that the configuration names; the others are only imported. */
  readonly inputs: readonly ApiFile[];
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly services: ReadonlyMap<string, Service>;
  /** Extensions by the message they extend. */
  readonly extensions: ReadonlyMap<string, readonly Extension[]>;
  /** File that declares a message, enum, service or extension. */
  readonly fileOf: ReadonlyMap<string, ApiFile>;
}

/** The files that the configuration names. */
export function listInputs({ files }: Api): readonly ApiFile[] {
  return files.filter((file) => file.isInput);
}

/** Indexes an Api once; lookups of unknown names answer undefined. */
export function indexApi(api: Api): ApiIndex {
  const messages = new Map<string, Message>();
  const enums = new Map<string, Enum>();
  const services = new Map<string, Service>();
  const extensions = new Map<string, Extension[]>();
  const fileOf = new Map<string, ApiFile>();
  for (const file of api.files) {
    for (const message of file.messages) {
      messages.set(message.fullName, message);
      fileOf.set(message.fullName, file);
    }
    for (const each of file.enums) {
      enums.set(each.fullName, each);
      fileOf.set(each.fullName, file);
    }
    for (const service of file.services) {
      services.set(service.fullName, service);
      fileOf.set(service.fullName, file);
    }
    for (const extension of file.extensions) {
      extensions.set(extension.extendee, [...(extensions.get(extension.extendee) ?? []), extension]);
      fileOf.set(extension.fullName, file);
    }
  }
  return { inputs: listInputs(api), messages, enums, services, extensions, fileOf };
}
