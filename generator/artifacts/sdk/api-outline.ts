import type { Field } from "../../model/api.js";
import type { Plan } from "../../plan/plan.js";

/** What users of a package can see of an API, as sorted lines: `rpc pkg.KV.Put(PutRequest) PutResponse`, `field pkg.PutRequest.key bytes`. */
export function apiOutline({ index }: Plan): readonly string[] {
  const lines = index.inputs.flatMap((file) => [
    ...file.services.flatMap((service) =>
      service.methods.map((method) => {
        const input = `${method.clientStreaming ? "stream " : ""}${method.input}`;
        return `rpc ${service.fullName}.${method.name}(${input}) ${method.serverStreaming ? "stream " : ""}${method.output}`;
      }),
    ),
    ...file.messages.flatMap((message) => [
      `message ${message.fullName}`,
      ...message.fields.map((field) => `field ${message.fullName}.${field.name} ${fieldText(field)}`),
    ]),
    ...file.enums.flatMap((each) => [
      `enum ${each.fullName}`,
      ...each.values.map((value) => `value ${each.fullName}.${value.name} ${value.number}`),
    ]),
  ]);
  return lines.toSorted();
}

function fieldText({ type }: Field): string {
  const of = type.of.kind === "scalar" ? type.of.scalar : type.of.kind === "enum" ? type.of.enum : type.of.message;
  return type.kind === "singular" ? of : type.kind === "list" ? `repeated ${of}` : `map<${type.key}, ${of}>`;
}
