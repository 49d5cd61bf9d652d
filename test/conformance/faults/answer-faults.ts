import type { Fault } from "./fault.js";
import { rewriteWire } from "./rewrite-wire.js";

const good = (change: (body: string) => string): Pick<Fault, "answer"> => ({
  answer: (answer) => (answer.status === 200 && answer.body !== "" ? { ...answer, body: change(answer.body) } : answer),
});

const value = (change: (value: Record<string, unknown>) => unknown): Pick<Fault, "answer"> =>
  good((body) => JSON.stringify(change(JSON.parse(body) as Record<string, unknown>)));

/** Faults of reading wire and writing JSON. */
export const answerFaults: readonly Fault[] = [
  {
    name: "answers are lowerCamelCase",
    rule: "answer-field",
    options: { json: { useProtoNames: false, emitUnpopulated: false } },
  },
  {
    name: "enums are written as numbers",
    rule: "answer-limits",
    options: { json: { useProtoNames: true, emitUnpopulated: false, useEnumNumbers: true } },
  },
  {
    name: "defaults are written",
    rule: "answer-defaults",
    options: { json: { useProtoNames: true, emitUnpopulated: true } },
  },
  {
    name: "64-bit integers are written without quotes",
    rule: "answer-limits",
    ...good((body) => body.replace(/"(-?\d{4,})"/g, "$1")),
  },
  {
    name: "64-bit integers lose precision in answers",
    rule: "answer-field",
    ...good((body) => body.replace(/"(-?\d{17,})"/g, (_, digits: string) => `"${BigInt(Number(digits))}"`)),
  },
  {
    name: "unsigned integers are written as signed",
    rule: "answer-limits",
    ...good((body) => body.replace(/"(\d{20})"/g, (_, digits: string) => `"${BigInt.asIntN(64, BigInt(digits))}"`)),
  },
  {
    name: "negative integers are written as unsigned",
    rule: "answer-limits",
    ...good((body) => body.replace(/"(-\d+)"/g, (_, digits: string) => `"${BigInt.asUintN(64, BigInt(digits))}"`)),
  },
  {
    name: "bytes are written URL-safe",
    rule: "answer-limits",
    ...good((body) =>
      body.replace(/"[A-Za-z0-9+/]+={0,2}"/g, (text) =>
        /[+/]/.test(text) ? text.replaceAll("+", "-").replaceAll("/", "_") : text,
      ),
    ),
  },
  { name: "bytes are written without padding", rule: "answer-limits", ...good((body) => body.replace(/=+"/g, '"')) },
  {
    name: "unknown enum values are written as the default",
    rule: "answer-limits",
    ...good((body) => body.replace(":2147483647", ":0")),
  },
  {
    name: "the first field is left out",
    rule: "answer-together",
    ...value((body) => Object.fromEntries(Object.entries(body).slice(1))),
  },
  {
    name: "the last field is left out",
    rule: "answer-together",
    ...value((body) => Object.fromEntries(Object.entries(body).slice(0, -1))),
  },
  {
    name: "fields come out in reverse",
    rule: "answer-together",
    ...value((body) => Object.fromEntries(Object.entries(body).toReversed())),
  },
  {
    name: "a list of one comes out bare",
    rule: "answer-field",
    ...value((body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, member]) => [
          name,
          Array.isArray(member) && member.length === 1 ? (member[0] as unknown) : (member as unknown),
        ]),
      ),
    ),
  },
  {
    name: "unknown fields come out",
    rule: "answer-unknown-field",
    answerWire: (wire) => wire,
    ...good((body) => body.replace(/\}$/, body.length > 40 ? ',"unknown":1}' : "}")),
  },
  {
    name: "unknown fields break the answer",
    rule: "answer-unknown-field",
    answerWire: (wire) =>
      rewriteWire(wire, (record) => (record.number === 536870911 ? [{ ...record, number: 1 }] : [record])),
  },
  { name: "text is escaped for HTML", rule: "answer-limits", ...good((body) => body.replaceAll("<", "&lt;")) },
  { name: "text is written as Latin-1", rule: "answer-limits", ...good((body) => body.replaceAll("é", "Ã©")) },
  { name: "control characters are not escaped", rule: "answer-limits", ...good((body) => body.replace(/\\t/g, "\t")) },
  { name: "an empty answer is null", rule: "answer-defaults", ...good((body) => (body === "{}" ? "null" : body)) },
  { name: "an empty answer has no body", rule: "answer-defaults", ...good((body) => (body === "{}" ? "" : body)) },
  { name: "an array comes out for an object", rule: "answer-field", ...good((body) => `[${body}]`) },
  {
    name: "answers are text/plain",
    rule: "content-type",
    answer: (answer) => ({
      ...answer,
      headers: answer.headers.map((each) => (each === "application/json" ? "text/plain" : each)),
    }),
  },
  {
    name: "status 200 becomes 201",
    rule: "answer-field",
    answer: (answer) => ({ ...answer, status: answer.status === 200 ? 201 : answer.status }),
  },
];
