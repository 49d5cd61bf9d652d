import { type ConformanceMethod, canonicalText, judgeAnswer } from "../../runtime/conformance/index.js";
import { type Choice, isFirstGeneration, isGrpcGateway, meets, type Observed, refuses } from "../choice.js";

/** Choices about what bodies, queries and answers say. */
export const bodyChoices: readonly Choice[] = [
  {
    name: "mask-names",
    why: "JSON names in a field mask are passed on as they are, as grpc-gateway does in a query; ours sends the proto names that they stand for",
    leaves: (each, context) => isGrpcGateway(context) && /[?&][\w.]*mask[\w.]*=/i.test(each.request.path),
    taken: (observed) => receivedButForMasks(observed),
  },
  {
    name: "unknown-member-of-patch",
    why: "a member that no field has is refused where the mask of a PATCH is made of the body, as grpc-gateway does; ours passes over it",
    leaves: (each, context) =>
      isGrpcGateway(context) &&
      each.request.method === "PATCH" &&
      (each.rule === "unknown-field" || each.rule === "inherited-names"),
    taken: (observed) => refuses(observed, [400], 3),
  },
  {
    name: "malformed-content-type",
    why: "a Content-Type that is none is refused; ours reads the body as JSON",
    leaves: (each) => each.rule === "content-type" && !(each.request.headers["content-type"] ?? "/").includes("/"),
    taken: ({ answer, calls }) => [400, 415].includes(answer.status) && calls.length === 0,
  },
  {
    name: "order-of-members",
    isOpen: true,
    why: "JSON objects have no order; ours writes fields as the proto declares them",
    leaves: (each) => each.expect.answer.kind === "ordered-json",
    taken: (observed) => {
      const { answer } = observed.case.expect;
      return answer.kind === "ordered-json" && meets(observed, { answer: { kind: "json", text: answer.text } });
    },
  },
  {
    name: "empty-body",
    isOpen: true,
    why: "releases of grpc-gateway 1 read an empty body as the empty message or refuse it",
    leaves: (each, context) => isFirstGeneration(context) && each.rule === "empty-body",
    taken: (observed) => observed.answer.status === 200 || refuses(observed, [400], 3),
  },
];

/** Whether answer and message are as expected but for the paths of field masks. */
function receivedButForMasks(observed: Observed): boolean {
  const { case: each, answer, calls, method, profile, scripted } = observed;
  const { upstream } = each.expect;
  if (judgeAnswer(each, answer, { method, profile }).length > 0) return false;
  if (!scripted || upstream.kind !== "call") return !scripted;
  const [call] = calls;
  if (calls.length !== 1 || call === undefined || call.messages.length !== upstream.messages.length) return false;
  return (
    call.path === method.grpcPath &&
    call.messages.every(
      (wire, index) =>
        withoutPaths(method, wire) === withoutPaths(method, Buffer.from(upstream.messages[index] ?? "", "base64")),
    )
  );
}

function withoutPaths({ input }: ConformanceMethod, wire: Uint8Array): string {
  return canonicalText(input, wire).replace(/"paths":\[[^\]]*\]/g, '"paths":[]');
}
