import type { Plan } from "../../plan/plan.js";
import type { TemplateView } from "../../render/template.js";
import { exampleCode } from "./example-code.js";
import { sampleMessage, sampleRequest } from "./sample-request.js";
import { importOf } from "./snippets.js";

/** A method that pages show a fake of, one message each way if there is such; null for an API without methods. */
export function sampleView(plan: Plan): TemplateView | null {
  const { methods, names, index } = plan;
  const found = methods.find(({ method }) => !method.clientStreaming && !method.serverStreaming) ?? methods[0];
  if (found === undefined) return null;
  const { service, method, constant } = found;
  const { clientStreaming, serverStreaming } = method;
  const one = serverStreaming ? "ServerStreaming" : "Unary";
  const kind = clientStreaming ? (serverStreaming ? "BidiStreaming" : "ClientStreaming") : one;
  const request = exampleCode(plan, method.input, sampleRequest(index, found));
  const answer = exampleCode(plan, method.output, sampleMessage(index, method.output));
  const input = clientStreaming ? `[${request.text}]` : request.text;
  const place = `${names.serviceProperty(service)}.${names.method(method)}`;
  const use = (call: string): string =>
    serverStreaming ? `for await (const answer of ${call}) console.log(answer);` : `console.log(await ${call});`;
  return {
    method: constant,
    handle: `handle${kind}`,
    enums: [...new Set([...request.enums, ...answer.enums])]
      .toSorted()
      .map((each) => `, ${each}`)
      .join(""),
    answerEnums: [...answer.enums]
      .toSorted()
      .map((each) => `, ${each}`)
      .join(""),
    answer: serverStreaming ? `[${answer.text}]` : `(${answer.text})`,
    call: use(`fake.${place}(${input})`),
    callOnClient: use(`client.${place}(${input})`),
    callWithOptions: use(`client.${place}(${input}, options)`),
    inputEnums: importOf(plan, request.enums),
    inputEnumNames: [...request.enums]
      .toSorted()
      .map((each) => `, ${each}`)
      .join(""),
  };
}
