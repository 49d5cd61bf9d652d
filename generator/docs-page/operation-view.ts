import { badge, pathText } from "./badge.js";
import { viewComment, viewInline } from "./comment-view.js";
import type { CallKind, PageOperation } from "./document.js";
import { make } from "./dom.js";
import type { PageContext } from "./page-context.js";
import { createPane } from "./pane.js";
import { viewSchema, viewTypeName } from "./schema-view.js";

const kinds: Readonly<Record<CallKind, string>> = {
  unary: "one request, one answer",
  server_streaming: "one request, a stream of answers",
  client_streaming: "a stream of requests, one answer",
  bidi_streaming: "streams both ways",
};

/** What kind of call it is, in words. */
export function describeKind(kind: CallKind): string {
  return kinds[kind];
}

/** All there is to say of an operation, beside the pane to try it. */
export function viewOperation(context: PageContext, operation: PageOperation): HTMLElement {
  const { types } = context;
  const { summary, description, deprecated, kind, rpc, parameters, body, answers } = operation;
  return make(
    "div",
    { class: "call" },
    make(
      "div",
      { class: "reference" },
      make("p", { class: "route" }, badge(operation.method), pathText(operation.path)),
      make("h1", { tabindex: -1 }, viewInline(summary ?? operation.id)),
      make(
        "p",
        { class: "facts" },
        deprecated ? make("span", { class: "note" }, "deprecated") : undefined,
        make("span", {}, describeKind(kind)),
        rpc === undefined ? undefined : make("code", {}, rpc.grpcPath),
      ),
      viewComment(description),
      parameters.length === 0
        ? undefined
        : section(
            "Parameters",
            make(
              "dl",
              { class: "members" },
              parameters.map(({ name, in: place, required, schema, description: text }) => [
                make(
                  "dt",
                  {},
                  make("code", { class: "member" }, name),
                  " ",
                  viewTypeName(schema, types),
                  " ",
                  make("span", { class: "note" }, `${place}${required ? ", required" : ""}`),
                ),
                make("dd", {}, viewComment(text)),
              ]),
            ),
          ),
      body?.schema === undefined
        ? undefined
        : section(
            "Body",
            make("p", { class: "facts" }, make("code", {}, body.mediaType), viewTypeName(body.schema, types)),
            viewSchema(body.schema, types),
          ),
      section(
        "Answers",
        answers.map(({ statuses, contents }) =>
          make(
            "div",
            { class: "answer-row" },
            make(
              "dl",
              { class: "statuses" },
              statuses.map(({ status, description: text }) => [
                make("dt", {}, status),
                make("dd", {}, viewInline(text ?? "")),
              ]),
            ),
            contents.map(({ mediaType, schema }) =>
              make("p", { class: "facts" }, make("code", {}, mediaType), schema && viewTypeName(schema, types)),
            ),
          ),
        ),
      ),
    ),
    make("section", { class: "try", "aria-label": "Try it" }, make("h2", {}, "Try it"), createPane(context, operation)),
  );
}

function section(title: string, ...content: readonly Parameters<typeof make>[2][]): HTMLElement {
  return make("section", {}, make("h2", {}, title), content);
}
