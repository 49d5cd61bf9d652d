import type { HttpAnswer, HttpContent, HttpParameter } from "../../model/http-api.js";
import type { HttpPlan, PlannedOperation } from "../../plan/http/http-plan.js";
import { bodyKind, essenceOf, isSuccess } from "../../plan/http/media.js";
import { setOwn } from "./own-property.js";
import { samplesOf, type Direction } from "./samples.js";
import { wrongBodies, wrongTexts } from "./wrong-values.js";

/** A case as it is emitted; the route is told by the operation. */
export interface PlannedCase {
  readonly title: string;
  readonly kind: "valid" | "refused" | "answer";
  readonly args: Readonly<Record<string, unknown>>;
  readonly raw?: { readonly body: string; readonly contentType: string };
  readonly answer?: PlannedAnswer;
}

/** What the fake answers. */
export interface PlannedAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly contentType?: string;
  readonly stream?: true;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** The cases of an operation, or what no value is known for. */
export type OperationCases =
  | { readonly kind: "cases"; readonly cases: readonly PlannedCase[] }
  | { readonly kind: "unknown"; readonly what: string };

const groups = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

interface Given {
  readonly parameter: HttpParameter;
  readonly samples: readonly unknown[];
}

/** Requests that must be taken, those that must not, and every answer that is described. */
export function operationCases(plan: HttpPlan, planned: PlannedOperation): OperationCases {
  const { operation } = planned;
  const given = operation.parameters.map((parameter) => ({ parameter, samples: parameterSamples(plan, parameter) }));
  const unknown = given.find(({ parameter, samples }) => parameter.required && samples.length === 0);
  if (unknown !== undefined) return { kind: "unknown", what: `the parameter ${unknown.parameter.name}` };
  const takesBody = operation.method !== "GET" && operation.method !== "HEAD";
  // `fetch` sends no body with these.
  if (!takesBody && operation.body?.required === true) return { kind: "unknown", what: "a body of a GET" };
  const contents = takesBody ? (operation.body?.contents ?? []) : [];
  const bodies = contents.map((content) => ({ content, samples: bodySamples(plan, content) }));
  const [body] = bodies;
  const [sample] = body?.samples ?? [];
  if (operation.body?.required === true && (body === undefined || sample === undefined))
    return { kind: "unknown", what: "the body" };
  const answers = operation.answers.flatMap((each) => answersOf(plan, planned, each));
  const success = answers.find(({ isFirst }) => isFirst)?.answer;
  if (success === undefined) return { kind: "unknown", what: "the answer" };
  const required = given.filter(({ parameter }) => parameter.required);
  const withBody = (content: HttpContent, value: unknown): Readonly<Record<string, unknown>> => ({
    ...(bodies.length > 1 && { contentType: content.mediaType }),
    body: value,
  });
  const firstBody = body === undefined || sample === undefined ? {} : withBody(body.content, sample);
  const least = argumentsOf(planned, required, operation.body?.required === true ? firstBody : {});
  const most = {
    ...argumentsOf(
      planned,
      given.filter(({ samples }) => samples.length > 0),
      firstBody,
    ),
  };
  const valid: PlannedCase[] = [
    { title: "what is required", kind: "valid", args: least, answer: success },
    { title: "everything", kind: "valid", args: most, answer: success },
    ...given.flatMap(({ parameter, samples }) =>
      samples.slice(1).map((value): PlannedCase => ({
        title: `${parameter.name}: ${titleOf(value)}`,
        kind: "valid",
        args: replace(planned, least, parameter, value),
        answer: success,
      })),
    ),
    ...bodies.flatMap(({ content, samples }, index) =>
      samples.slice(index === 0 ? 1 : 0).map((value, at): PlannedCase => ({
        title: `${content.mediaType}, body ${at + 1}`,
        kind: "valid",
        args: { ...least, ...withBody(content, value) },
        answer: success,
      })),
    ),
  ];
  const others = answers
    .filter(({ answer }) => answer !== success)
    .map(({ answer, title }): PlannedCase => ({
      title: `answered with ${title}`,
      kind: "answer",
      args: least,
      answer,
    }));
  return {
    kind: "cases",
    cases: [...valid, ...others, ...refusedCases(plan, planned, contents, given, least, firstBody)],
  };
}

function refusedCases(
  plan: HttpPlan,
  planned: PlannedOperation,
  contents: readonly HttpContent[],
  given: readonly Given[],
  least: Readonly<Record<string, unknown>>,
  firstBody: Readonly<Record<string, unknown>>,
): readonly PlannedCase[] {
  const { operation } = planned;
  const parameters = given.flatMap(({ parameter }) => [
    ...wrongParameters(parameter).map(({ title, value }) =>
      refused(`${parameter.name}: ${title}`, replace(planned, least, parameter, value)),
    ),
    ...(parameter.required && parameter.in !== "path"
      ? [refused(`no ${parameter.name}`, replace(planned, least, parameter, undefined))]
      : []),
  ]);
  const [content] = contents;
  if (content === undefined) return parameters;
  const args = { ...least, ...firstBody };
  const required = operation.body?.required === true;
  const none = Object.fromEntries(Object.entries(least).filter(([name]) => name !== "body" && name !== "contentType"));
  const bodies = [
    ...(required ? [refused("no body", none)] : []),
    ...(isRanged(contents)
      ? []
      : [
          {
            ...refused("a media type that is not described", args),
            raw: { body: "x", contentType: "application/x-not-described" },
          },
        ]),
  ];
  if (bodyKind(content) !== "json" || content.schema === undefined) return [...parameters, ...bodies];
  return [
    ...parameters,
    ...bodies,
    { ...refused("a body that is no JSON", args), raw: { body: "{", contentType: content.mediaType } },
    ...wrongBodies(plan, content.schema, args["body"]).map(({ title, value }) =>
      refused(`body: ${title}`, { ...args, body: value }),
    ),
  ];
}

function refused(title: string, args: Readonly<Record<string, unknown>>): PlannedCase {
  return { title, kind: "refused", args };
}

function isRanged(contents: readonly HttpContent[]): boolean {
  return contents.some((each) => essenceOf(each.mediaType).includes("*"));
}

/** Wrong values that can be told on the wire: an empty text cannot stand in a path, and other characters not in a header. */
function wrongParameters(parameter: HttpParameter): ReturnType<typeof wrongTexts> {
  if (parameter.form.kind === "content") return [];
  return wrongTexts(parameter.schema).filter(({ value }) => parameter.in !== "header" || isPlain(value));
}

/** Values of a parameter that its style can say. */
function parameterSamples(
  plan: HttpPlan,
  { schema, form, in: place }: Pick<HttpParameter, "schema" | "form" | "in">,
  direction: Direction = "sent",
): readonly unknown[] {
  const all = samplesOf(plan, schema, direction);
  if (form.kind === "content") return all.slice(0, 1);
  // A text is read as the first alternative that it fits.
  const isUnion = schema.type.kind === "union" || schema.type.kind === "any";
  const isDeep = form.style === "deepObject";
  const isSeparate = form.style === "form" && form.explode;
  const sayable = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.filter((each) => isScalar(each) && (isSeparate || isPlain(each)));
      return items.length === 0 ? undefined : items;
    }
    if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
      const entries = Object.entries(value).filter(
        ([, each]) => isScalar(each) && (place !== "header" || isPlain(each)),
      );
      return entries.length === 0 || (isDeep && entries.length === 0) ? undefined : Object.fromEntries(entries);
    }
    return value === null || (place === "header" && !isPlain(value)) ? undefined : value;
  };
  const found = all.map(sayable).filter((each) => each !== undefined);
  return isUnion ? found.slice(0, 1) : found;
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof value);
}

/** Text that no style and no header changes. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  return typeof value !== "string" || /^[A-Za-z0-9_:-]+$/.test(value);
}

function bodySamples(plan: HttpPlan, content: HttpContent): readonly unknown[] {
  const { schema, mediaType } = content;
  const kind = bodyKind(content);
  switch (kind) {
    case "text":
      return ["text"];
    case "binary":
    case "events":
      return [new Uint8Array([0, 1, 255])];
    case "lines": {
      const items = schema === undefined ? ["text"] : samplesOf(plan, schema, "sent");
      return items.length === 0 ? [] : [items.slice(0, 2)];
    }
    case "json":
      return schema === undefined ? ["text"] : samplesOf(plan, schema, "sent").slice(0, 6);
    case "form": {
      const isMultipart = essenceOf(mediaType) === "multipart/form-data";
      const all = schema === undefined ? [] : samplesOf(plan, schema, "sent");
      return all.flatMap((each) => formSample(each, isMultipart) ?? []).slice(0, 3);
    }
    default:
      return kind satisfies never;
  }
}

/** What a form can say: in an urlencoded one neither objects nor bytes, in both no empty lists. */
function formSample(value: unknown, isMultipart: boolean): object | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).filter(([, each]) => {
    if (Array.isArray(each)) return each.length > 0 && (isMultipart || each.every(isScalar));
    return isScalar(each) || (isMultipart && each !== null);
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

interface DescribedAnswer {
  readonly title: string;
  readonly answer: PlannedAnswer;
  readonly isFirst: boolean;
}

/** Answers of a status, one for each media type. Redirects and information are no answers of a call. */
function answersOf(plan: HttpPlan, planned: PlannedOperation, described: HttpAnswer): readonly DescribedAnswer[] {
  const { operation } = planned;
  const succeeds = isSuccess(operation, described.status);
  const status = statusOf(described.status, succeeds);
  if (status < 200 || (status >= 300 && status < 400)) return [];
  const first = operation.answers.find((each) => isSuccess(operation, each.status));
  const isFirst = described === first;
  const title = String(described.status);
  const headers = headerSamples(plan, described);
  if (headers === undefined) return [];
  const more = Object.keys(headers).length > 0 && { headers };
  if (described.contents.length === 0 || operation.method === "HEAD" || status === 204 || status === 205)
    return [{ title, answer: { status, data: undefined, ...more }, isFirst }];
  return described.contents.flatMap((content) =>
    answersIn(plan, content, status, succeeds).map((answer, index) => ({
      title: `${title} ${content.mediaType}${index === 0 ? "" : `, ${index + 1}`}`,
      answer: { ...answer, ...more },
      isFirst,
    })),
  );
}

/** Values of the described headers; undefined where one is required that no value is known for. */
function headerSamples(plan: HttpPlan, { headers }: HttpAnswer): Readonly<Record<string, unknown>> | undefined {
  const values: Record<string, unknown> = {};
  for (const each of headers) {
    // These are the server's own to write, and cookies the browser's to read.
    if (/^(?:content-type|content-length|transfer-encoding|connection|date|set-cookie)$/i.test(each.name)) continue;
    const [value] = parameterSamples(plan, { ...each, in: "header" }, "received");
    if (value !== undefined) setOwn(values, each.name, value);
    else if (each.required) return undefined;
  }
  return values;
}

function statusOf(status: HttpAnswer["status"], succeeds: boolean): number {
  if (typeof status === "number") return status;
  if (status === "default") return succeeds ? 200 : 503;
  return Number(status.charAt(0)) * 100;
}

function answersIn(plan: HttpPlan, content: HttpContent, status: number, succeeds: boolean): readonly PlannedAnswer[] {
  const { schema, mediaType } = content;
  const kind = bodyKind(content);
  const contentType = mediaType.includes("*") ? undefined : mediaType;
  const as = (data: unknown): PlannedAnswer => ({ status, data, ...(contentType !== undefined && { contentType }) });
  switch (kind) {
    case "text":
      return [as("text")];
    case "binary":
      return [as(new Uint8Array([0, 1, 255]))];
    case "events":
    case "lines": {
      const items = schema === undefined ? [{ a: 1 }] : samplesOf(plan, schema, "received").slice(0, 2);
      return items.length === 0 || !succeeds ? [] : [{ ...as(items), stream: true }];
    }
    case "json": {
      const samples = schema === undefined ? ["text"] : samplesOf(plan, schema, "received");
      return samples.slice(0, 2).map(as);
    }
    case "form":
      return [];
    default:
      return kind satisfies never;
  }
}

function argumentsOf(
  { grouped }: PlannedOperation,
  given: readonly Given[],
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const args: Record<string, unknown> = {};
  for (const { parameter, samples } of given) {
    const owner = grouped ? ((args[groups[parameter.in]] ??= {}) as Record<string, unknown>) : args;
    setOwn(owner, parameter.name, samples[0]);
  }
  return { ...args, ...body };
}

function replace(
  { grouped }: PlannedOperation,
  args: Readonly<Record<string, unknown>>,
  { name, in: place }: HttpParameter,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const from = grouped ? ((args[groups[place]] ?? {}) as Readonly<Record<string, unknown>>) : args;
  const changed = Object.fromEntries(Object.entries(from).filter(([each]) => each !== name));
  if (value !== undefined) setOwn(changed, name, value);
  return grouped ? { ...args, [groups[place]]: changed } : changed;
}

function titleOf(value: unknown): string {
  const text =
    JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each)) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
