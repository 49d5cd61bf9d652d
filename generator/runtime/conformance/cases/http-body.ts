import { type AnyMessageSchema, isHttpBody } from "../../core/index.js";
import type { ConformanceCase } from "../case.js";
import { makeCase, ordinaryAnswer, type CaseContext } from "../context.js";
import { fieldsOfPath, layOut, wrap } from "../layout.js";
import { fieldNamed, type ReferenceMessage } from "../message.js";
import { withRequired } from "../sample.js";
import { referenceWire } from "../wire.js";

/** google.api.HttpBody in and out, as a whole and as a field, single and streamed. */
export function httpBodyCases(context: CaseContext): readonly ConformanceCase[] {
  const { method, binding } = context;
  const layout = layOut(binding, { schema: method.input, entries: [] }, { useProtoNames: true });
  const takesRaw = layout.headers["content-type"] === "text/x-raw";
  const uploads = takesRaw ? [makeCase(context, "http-body", "upload", { layout })] : [];
  const body = rawOutput(context);
  if (body === undefined) return uploads;
  const data = Uint8Array.from({ length: 256 }, (_, index) => index);
  const output = withRequired(filled(method.output, body.path, body.schema, data));
  const usual = ordinaryAnswer(context, output, 1);
  const count = method.serverStreaming ? 3 : 1;
  const base64 = Buffer.concat(Array.from({ length: count }, () => Buffer.from(data))).toString("base64");
  const upstream = { ...usual.upstream, messages: Array.from({ length: count }, () => referenceWire(output)) };
  return [
    ...uploads,
    makeCase(context, "http-body", "download", {
      layout,
      upstream,
      expect: { answer: { kind: "bytes", base64, contentType: "image/x-test" } },
    }),
  ];
}

function rawOutput(
  context: CaseContext,
):
  | { readonly schema: AnyMessageSchema; readonly path: readonly ReturnType<typeof fieldsOfPath>[number][] }
  | undefined {
  const { method, binding } = context;
  if (isHttpBody(method.output)) return { schema: method.output, path: [] };
  if (binding.responseBody === undefined) return undefined;
  const path = fieldsOfPath(method.output, binding.responseBody);
  const last = path.at(-1);
  return last?.type.kind === "message" && isHttpBody(last.type.message())
    ? { schema: last.type.message(), path }
    : undefined;
}

function filled(
  schema: AnyMessageSchema,
  path: readonly ReturnType<typeof fieldsOfPath>[number][],
  body: AnyMessageSchema,
  data: Uint8Array,
): ReferenceMessage {
  const type = fieldNamed(body, "content_type");
  const content = fieldNamed(body, "data");
  if (type === undefined || content === undefined) return { schema, entries: [] };
  return wrap(schema, path, [
    { field: type, value: "image/x-test" },
    { field: content, value: data },
  ]);
}
