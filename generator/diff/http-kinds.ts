import type { Difference, DifferenceKind } from "../compare/index.js";
import type { ChangeLayer } from "./change.js";

/** Whether a difference breaks programs of one side. */
type Breaks = (difference: Difference) => boolean;

/** Whom a kind of difference breaks, where it shows, and how it is said. `{old}` and `{new}` are what either version has. */
export interface HttpKind {
  readonly clients: Breaks;
  readonly servers: Breaks;
  readonly says: string;
  /** Default `http`. */
  readonly layer?: ChangeLayer;
  readonly isNotice?: true;
}

const always: Breaks = () => true;
const never: Breaks = () => false;
/** What clients send, and what servers send. */
const sent: Breaks = ({ use }) => use.request;
const answered: Breaks = ({ use }) => use.answer;
const isRequired = ({ old, new: now }: Difference): boolean => `${old.text}${now.text}`.endsWith(", required");
const sentIfRequired: Breaks = (each) => sent(each) && isRequired(each);
const answeredIfRequired: Breaks = (each) => answered(each) && isRequired(each);
/** Statuses that clients act upon. */
const isSuccess: Breaks = ({ status }) => typeof status === "number" && status < 400;

/** A limit that lets less, or more, through; of any other one nobody knows. */
const tighter: Breaks = (each) => strictness(each) !== "looser";
const looser: Breaks = (each) => strictness(each) !== "tighter";

function strictness({ old, new: now }: Difference): "tighter" | "looser" | "other" {
  if (old.text === "") return "tighter";
  if (now.text === "") return "looser";
  const [key = "", before] = old.text.split(": ");
  const [, after] = now.text.split(": ");
  const rise = Number(after) - Number(before);
  if (Number.isNaN(rise) || !/^(?:min|max|exclusive)/.test(key)) return "other";
  const isUpper = /max/i.test(key);
  return rise > 0 === isUpper ? "looser" : "tighter";
}

/** What old clients send that is refused now; what old servers answer that is unknown now. */
const narrowed = { clients: sent, servers: answered } as const;
/** What old servers do not take yet; what old clients do not know yet. */
const widened = { clients: answered, servers: sent } as const;
const both = { clients: always, servers: always } as const;
const gone = { clients: always, servers: never } as const;
const harmless = { clients: never, servers: never } as const;
const notice = { ...harmless, isNotice: true } as const;

/** Every kind of difference between two HTTP models. */
export const httpKinds: Readonly<Record<DifferenceKind, HttpKind>> = {
  "operation-removed": { ...gone, says: "the operation is gone" },
  "operation-added": { clients: never, servers: always, says: "a new operation" },
  "operation-id-changed": { ...gone, layer: "source", says: "the operationId was {old}, it is {new}" },
  "operation-deprecated": { ...notice, says: "the operation is deprecated" },
  "operation-reactivated": { ...notice, says: "the operation is no longer deprecated" },
  "base-path-changed": { ...both, says: "the base path was {old}, it is {new}" },
  "parameter-removed": { ...gone, says: "the parameter is gone ({old})" },
  "parameter-added": { clients: sentIfRequired, servers: never, says: "a new parameter ({new})" },
  "parameter-moved": { ...both, says: "stood in {old}, it stands in {new}" },
  "parameter-renamed": { ...gone, layer: "source", says: "was called {old}, it is {new}" },
  "parameter-became-required": { ...gone, says: "the parameter is required now" },
  "parameter-became-optional": { clients: never, servers: always, says: "the parameter is no longer required" },
  "parameter-style-changed": { ...both, says: "was laid out as {old}, it is {new}" },
  "parameter-deprecated": { ...notice, says: "the parameter is deprecated" },
  "parameter-reactivated": { ...notice, says: "the parameter is no longer deprecated" },
  "body-removed": { ...both, says: "the body is gone ({old})" },
  "body-added": { clients: sentIfRequired, servers: always, says: "a new body ({new})" },
  "body-became-required": { ...gone, says: "the body is required now" },
  "body-became-optional": { clients: never, servers: always, says: "the body is no longer required" },
  "media-type-removed": { ...gone, says: "the media type {old} is gone" },
  "media-type-added": { clients: never, servers: sent, says: "a new media type {new}" },
  "stream-removed": { ...both, says: "is no longer a stream" },
  "stream-added": { ...both, says: "is a stream now ({new})" },
  "stream-form-changed": { ...both, says: "the form of the stream was {old}, it is {new}" },
  "status-removed": { clients: isSuccess, servers: isSuccess, says: "the status is gone" },
  "status-added": { clients: isSuccess, servers: never, says: "a new status" },
  "header-removed": { ...gone, says: "the header is gone" },
  "header-added": { ...harmless, says: "a new header" },
  "header-became-required": { clients: never, servers: always, says: "the header is always there now" },
  "header-became-optional": { ...gone, says: "the header may be missing now" },
  "security-removed": { clients: never, servers: always, says: "{old} is no longer asked for" },
  "security-added": { ...gone, says: "{new} is asked for" },
  "security-changed": { ...both, says: "asked for {old}, it asks for {new}" },
  "security-scheme-removed": { ...harmless, says: "the scheme is gone ({old})" },
  "security-scheme-added": { ...harmless, says: "a new scheme ({new})" },
  "security-scheme-changed": { ...both, says: "was {old}, it is {new}" },
  "type-removed": { ...gone, layer: "source", says: "the type is gone" },
  "type-added": { ...harmless, layer: "source", says: "a new type" },
  "type-renamed": { ...gone, layer: "source", says: "is called {new} now" },
  "reference-changed": { ...both, says: "was {old}, it is {new}" },
  "kind-changed": { ...both, says: "was {old}, it is {new}" },
  "format-changed": { ...both, says: "was {old}, it is {new}" },
  "became-nullable": { ...widened, says: "may be null now" },
  "became-not-nullable": { ...narrowed, says: "may no longer be null" },
  "value-removed": { ...narrowed, says: "the value {old} is gone" },
  "value-added": { ...widened, says: "a new value {new}" },
  "values-bounded": { ...narrowed, says: "was any {old}, it is one of {new}" },
  "values-unbounded": { ...widened, says: "was one of {old}, it is any {new}" },
  "property-removed": { ...gone, says: "the property is gone ({old})" },
  "property-added": { clients: sentIfRequired, servers: answeredIfRequired, says: "a new property ({new})" },
  "property-renamed": { ...both, says: "was called {old}, it is {new}" },
  "property-became-required": { ...narrowed, says: "the property is required now" },
  "property-became-optional": { ...widened, says: "the property is no longer required" },
  "property-deprecated": { ...notice, says: "the property is deprecated" },
  "property-reactivated": { ...notice, says: "the property is no longer deprecated" },
  "property-became-read-only": { clients: sent, servers: never, says: "stands in answers alone now" },
  "property-not-read-only": { ...harmless, says: "may stand in requests now" },
  "property-became-write-only": { clients: answered, servers: never, says: "stands in requests alone now" },
  "property-not-write-only": { ...harmless, says: "may stand in answers now" },
  "properties-removed": { ...gone, says: "the properties are gone" },
  "additional-properties-changed": {
    clients: (each) => sent(each) && each.new.text === "forbidden",
    servers: (each) => sent(each) && each.old.text === "forbidden",
    says: "further properties were {old}, they are {new}",
  },
  "choice-removed": { ...widened, says: "any of {old} may be there at once" },
  "choice-added": { ...narrowed, says: "only one of {new} may be there" },
  "choice-changed": { ...both, says: "one of {old} might be there, now one of {new}" },
  "member-removed": { ...narrowed, says: "the alternative {old} is gone" },
  "member-added": { ...widened, says: "a new alternative {new}" },
  "discriminator-changed": { ...both, says: "was told by {old}, it is by {new}" },
  "default-changed": { ...notice, says: "the default was {old}, it is {new}" },
  "constraint-changed": {
    clients: (each) => (sent(each) && tighter(each)) || (answered(each) && looser(each)),
    servers: (each) => (answered(each) && tighter(each)) || (sent(each) && looser(each)),
    says: "the limit was {old}, it is {new}",
  },
};
