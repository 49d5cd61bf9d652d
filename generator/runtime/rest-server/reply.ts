import type { Upload } from "../rest/index.js";

/** What goes with an answer beside its data. */
export interface ReplyOptions {
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** One of the described media types, where the caller takes several; default: what `Accept` asks for first. */
  readonly contentType?: string;
}

/** An answer with a status of its own. */
export class Reply<Status extends number = number, Data = unknown> {
  readonly status: Status;
  readonly data: Data;
  readonly options: ReplyOptions;

  constructor(status: Status, data: Data, options: ReplyOptions) {
    this.status = status;
    this.data = data;
    this.options = options;
  }
}

/** Answers with a status: `return reply(404, { title: "no such pet" })`. Data is `undefined` where the description has no body. */
export function reply<const Status extends number, Data>(
  status: Status,
  data: Data,
  options: ReplyOptions = {},
): Reply<Status, Data> {
  return new Reply(status, data, options);
}

/** Status that stands for a key of the description: a hundred of them, or all others, are any number. */
type StatusOf<Key> = Key extends number ? Key : number;

/** What a handler gives for data: any upload where the description has raw bytes, nothing where it has no body. */
export type Sent<Data> = Data extends Blob ? Upload : Data extends undefined ? Data | void : Data;

/** Replies by status. */
export type Replies<Answers> = {
  [Key in keyof Answers]: Reply<StatusOf<Key>, Sent<Answers[Key]>>;
}[keyof Answers];

/** What a handler may answer: data of the first described success, or a reply of any described status. */
export type RestResult<Answers, Errors, Key extends keyof Answers> =
  | Sent<Answers[Key]>
  | Replies<Answers>
  | Replies<Errors>;

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
