import type { Plan } from "../../plan/plan.js";
import { type Code, code, fromRuntime, imported, joinCode, typeFromRuntime } from "../../render/code.js";
import type { Declaration, Member } from "../../render/module.js";
import { declarationDocs } from "../messages/doc-text.js";
import { inputType } from "./method-constants.js";
import { methodDocs } from "./method-docs.js";
import { pagedEntry, pagedType, pagesNote } from "./paged-method.js";
import type { ClientService, ServiceMethod } from "../../plan/service-methods.js";

/** Interface and factory of one service's client: `KVClient` and `createKVClient(transport)`. */
export function clientDeclarations(plan: Plan, { service, methods }: ClientService): readonly Declaration[] {
  const name = plan.names.serviceName(service);
  const entries = methods.map((each) => factoryEntry(plan, each));
  return [
    {
      kind: "interface",
      name: `${name}Client`,
      docs: declarationDocs(service, `Calls of \`${service.fullName}\`.`) ?? "",
      members: methods.map((each) => clientMember(plan, each)),
    },
    {
      kind: "function",
      name: `create${name}Client`,
      docs: `A client of \`${service.fullName}\` over any transport.`,
      parameters: [{ name: "transport", type: code`${typeFromRuntime("ClientTransport", "client")}` }],
      returns: code`${name}Client`,
      body: code`return {\n${joinCode(entries, "")}};`,
    },
  ];
}

const calls = {
  unary: "callUnary",
  server_streaming: "callServerStreaming",
  client_streaming: "callClientStreaming",
  bidi_streaming: "callBidiStreaming",
} as const;

function factoryEntry(plan: Plan, each: ServiceMethod): Code {
  const { names } = plan;
  const { method, kind, constant, stem, pagedItems } = each;
  if (pagedItems !== undefined) return pagedEntry(plan, each, pagedItems);
  const input = method.clientStreaming ? "inputs" : "input";
  return code`  ${names.method(method)}: (${input}, options) => ${fromRuntime(calls[kind], "client")}(transport, ${imported(constant, `methods/${stem}`)}, ${input}, options),\n`;
}

function clientMember(plan: Plan, each: ServiceMethod): Member {
  const { method, pagedItems: items } = each;
  const input = inputType(plan, each);
  const output = plan.names.message(method.output);
  const options = {
    name: "options",
    optional: true,
    type: code`${typeFromRuntime("CallOptions", "client")}`,
  };
  return {
    name: plan.names.method(method),
    docs: items === undefined ? methodDocs(method) : `${methodDocs(method)}\n\n${pagesNote}`,
    parameters: [
      method.clientStreaming
        ? { name: "inputs", type: code`${typeFromRuntime("Messages", "client")}<${input}>` }
        : { name: "input", type: input },
      options,
    ],
    type: method.serverStreaming
      ? code`AsyncIterableIterator<${output}>`
      : items === undefined
        ? code`Promise<${output}>`
        : pagedType(plan, method, items),
  };
}
