import { expectedHttpStatus } from "../../runtime/conformance/index.js";
import { type Choice, isFirstGeneration, isGrpcGateway, meets } from "../choice.js";

const early = "grpc-gateway-v1-early";
const late = "grpc-gateway-v1";

/** Choices about errors. */
export const errorChoices: readonly Choice[] = [
  {
    name: "first-message-500",
    why: "a first message of a stream that cannot be read is answered with status 500 and code 2, as grpc-gateway 1 does; ours says that it is the caller's mistake",
    leaves: (each, context) =>
      isFirstGeneration(context) &&
      context.method.clientStreaming &&
      !["deadlines", "metadata-binary"].includes(each.rule) &&
      each.expect.upstream.kind === "none" &&
      each.expect.status.includes(400),
    taken: (observed) =>
      [early, late].some((dialect) =>
        meets(observed, { status: [500], answer: { kind: "error", code: 2 } }, dialect as typeof late),
      ),
  },
  {
    name: "release-of-v1",
    isOpen: true,
    why: "releases of grpc-gateway 1 differ in the statuses and bodies of errors: any of them is right",
    leaves: (each, context) =>
      isFirstGeneration(context) && each.expect.answer.kind === "error" && each.expect.answer.code !== null,
    taken(observed) {
      const { answer } = observed.case.expect;
      const code = answer.kind === "error" ? answer.code : null;
      if (code === null) return false;
      const status = [expectedHttpStatus(early, code), expectedHttpStatus(late, code)];
      return meets(observed, { status }, early) || meets(observed, { status }, late);
    },
  },
  {
    name: "unknown-details",
    why: "details of an error whose type the gateway does not know make it an internal error, as in grpc-gateway; ours keeps the error",
    leaves: (each, context) =>
      isGrpcGateway(context) && each.rule === "status-details" && each.expect.headers?.["retry-after"] === undefined,
    taken: (observed) => meets(observed, { status: [500, ...observed.case.expect.status], answer: { kind: "any" } }),
  },
  {
    name: "retry-after",
    why: "RetryInfo stays in the body alone, as in grpc-gateway; ours says it in Retry-After too",
    leaves: (each) => each.expect.headers?.["retry-after"] !== undefined,
    taken: (observed) => meets(observed, { headers: {} }),
  },
];
