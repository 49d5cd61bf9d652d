import { openapiv2Options } from "../../model/openapiv2-options.js";
import { complain, type Diagnostic } from "../../diagnostics.js";
import type { Api, Location, OptionValue } from "../../model/api.js";
import { listInputs, type ApiIndex } from "../../model/lookup.js";
import { readList, readMap, readMember, readText } from "./option.js";

const asServed = "the gateway decides it";
const ofProto = "the type of the proto is what travels";

/** Members of annotations that say nothing in a description of what the gateway serves, and why. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  swagger: { swagger: "the document is OpenAPI 3.1", consumes: asServed, produces: asServed },
  operation: { consumes: asServed, produces: asServed, schemes: "servers are of the whole API" },
  schema: { discriminator: "JSON of protobuf has none", read_only: "it is said of fields" },
  json_schema: { ref: ofProto, type: ofProto, array: ofProto },
  enum: { ref: ofProto, required: "it is said of fields" },
};

/** Names what annotations say and the description of the gateway does not, once for each place. */
export function findUnsayable(api: Api, index: ApiIndex): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (what: string, member: string, why: string, location: Location | undefined): void => {
    found.push(complain("annotation-unsayable", { what, member, why }, location));
  };
  const check = (kind: string, what: string, value: OptionValue | undefined, location: Location | undefined): void => {
    for (const [member, why] of Object.entries(reasons[kind] ?? {}))
      if (isSaid(readMember(value, member))) report(what, member, why, location);
    const docs = readMember(value, "external_docs");
    if (docs !== undefined && readText(docs, "url") === undefined)
      report(what, "external_docs", "it has no address", location);
  };
  const checkAnswers = (what: string, value: OptionValue | undefined, location: Location | undefined): void => {
    for (const [status, answer] of readMap(value, "responses")) {
      const isStatus = status === "default" || /^[1-5]\d\d$/.test(status);
      if (!isStatus) report(what, `responses ${status}`, "it is no status", location);
      const ref = readText(readMember(readMember(answer, "schema"), "json_schema"), "ref")?.replace(/^\./, "");
      if (ref !== undefined && !index.messages.has(ref) && !index.enums.has(ref))
        report(what, `responses ${status}`, `there is no ${ref}`, location);
    }
  };
  for (const file of listInputs(api)) {
    const top = file.options[openapiv2Options.file];
    const [first] = [...file.services, ...file.messages, ...file.enums];
    const start = first && { file: first.location.file, line: 1, column: 1 };
    check("swagger", file.path, top, start);
    checkAnswers(file.path, top, start);
    for (const service of file.services) {
      check("tag", service.fullName, service.options[openapiv2Options.service], service.location);
      for (const method of service.methods) {
        const [name, value] = [`${service.fullName}.${method.name}`, method.options[openapiv2Options.method]];
        check("operation", name, value, method.location);
        checkAnswers(name, value, method.location);
      }
    }
    for (const message of file.messages) {
      const schema = message.options[openapiv2Options.message];
      check("schema", message.fullName, schema, message.location);
      // Messages are objects.
      const json = readMember(schema, "json_schema");
      if (!readList(json, "type").every((each) => each === "OBJECT"))
        check("json_schema", message.fullName, json, message.location);
      for (const field of message.fields) {
        const [name, value] = [`${message.fullName}.${field.name}`, field.options[openapiv2Options.field]];
        check("json_schema", name, value, field.location);
        if (readText(readMember(value, "field_configuration"), "path_param_name") !== undefined)
          report(name, "path_param_name", "variables are called as the rule calls them", field.location);
      }
    }
    for (const each of file.enums) check("enum", each.fullName, each.options[openapiv2Options.enum], each.location);
  }
  return found;
}

function isSaid(value: OptionValue | undefined): boolean {
  return value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
}
