import type { StatusOf, Upload } from "../rest/index.js";

/** What goes with an answer beside its data. */
export interface ReplyOptions<Given = Readonly<Record<string, unknown>>> {
  /** Headers of the answer: those that are described as values of their types, others as text or several texts. */
  readonly headers?: Given;
  /** One of the described media types, where the caller takes several; default: what `Accept` asks for first. */
  readonly contentType?: string;
}

/** An answer with a status of its own. */
export class Reply<Status extends number = number, Data = unknown, Given = Readonly<Record<string, unknown>>> {
  readonly status: Status;
  readonly data: Data;
  readonly options: ReplyOptions<Given>;

  constructor(status: Status, data: Data, options: ReplyOptions<Given>) {
    this.status = status;
    this.data = data;
    this.options = options;
  }
}

/** Answers with a status: `return reply(404, { title: "no such pet" })`. Data is `undefined` where the description has no body. */
export function reply<const Status extends number, Data, Given = Readonly<Record<never, never>>>(
  status: Status,
  data: Data,
  options: ReplyOptions<Given> = {},
): Reply<Status, Data, Given> {
  return new Reply(status, data, options);
}

/** What a handler gives for data: any upload where the description has raw bytes, nothing where it has no body. */
export type Sent<Data> = Data extends Blob ? Upload : Data extends undefined ? Data | void : Data;

/** Headers that are described of a status, beside others. */
type GivenHeaders<HeaderValues, Key> = Readonly<Record<string, unknown>> &
  (Key extends keyof HeaderValues ? Readonly<HeaderValues[Key]> : unknown);

/** Replies by status. */
export type Replies<Answers, HeaderValues = unknown> = {
  [Key in keyof Answers]: Reply<StatusOf<Key, Answers>, Sent<Answers[Key]>, GivenHeaders<HeaderValues, Key>>;
}[keyof Answers];

/** Data alone, where no header must go with it. */
type DataAlone<Data, HeaderValues, Key> = Key extends keyof HeaderValues
  ? Record<never, never> extends HeaderValues[Key]
    ? Sent<Data>
    : never
  : Sent<Data>;

/** What a handler may answer: data of the first described success, or a reply of any described status. */
export type RestResult<Answers, Errors, Key extends keyof Answers, HeaderValues = unknown> =
  | DataAlone<Answers[Key], HeaderValues, Key>
  | Replies<Answers, HeaderValues>
  | Replies<Errors, HeaderValues>;

/** Bytes of a request as they come; the client waits while they are not read. */
export type BodyStream = ReadableStream<Uint8Array>;

/** The same at once or later. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** What a form holds: a file where clients put an upload of any kind. */
export type Taken<Form> = [Upload] extends [Form]
  ? File | Exclude<Form, Upload>
  : Form extends readonly (infer Item)[]
    ? Taken<Item>[]
    : Form extends Uint8Array | Blob
      ? Form
      : Form extends object
        ? { [Name in keyof Form]: Taken<Form[Name]> }
        : Form;
