import type { OptionValue } from "../../../model/api.js";

/** The messages of google/protobuf/descriptor.proto in their proto names; lists are always there, other fields if they are set. */
export interface FileDescriptor {
  readonly name: string;
  readonly package?: string;
  readonly syntax?: string;
  readonly edition?: string;
  readonly dependency: readonly string[];
  readonly message_type: readonly MessageDescriptor[];
  readonly enum_type: readonly EnumDescriptor[];
  readonly extension: readonly FieldDescriptor[];
  readonly service: readonly ServiceDescriptor[];
  readonly options?: OptionsDescriptor;
  readonly source_code_info?: { readonly location: readonly SourceLocation[] };
  /** What `buf build` adds: whether the file is there only because others import it. */
  readonly buf_extension?: { readonly is_import?: boolean };
}

export type OptionsDescriptor = Readonly<Record<string, OptionValue>>;

/** `path` leads to a declaration by field numbers and places; `span` is line, column, (last line,) last column from 0. */
export interface SourceLocation {
  readonly path: readonly number[];
  readonly span: readonly number[];
  readonly leading_comments?: string;
  readonly trailing_comments?: string;
}

export interface MessageDescriptor {
  readonly name: string;
  readonly field: readonly FieldDescriptor[];
  readonly nested_type: readonly MessageDescriptor[];
  readonly enum_type: readonly EnumDescriptor[];
  readonly extension: readonly FieldDescriptor[];
  readonly extension_range: readonly { readonly start: number; readonly end: number }[];
  /** `end` is not included. */
  readonly reserved_range?: readonly { readonly start: number; readonly end: number }[];
  readonly reserved_name?: readonly string[];
  readonly oneof_decl: readonly { readonly name: string; readonly options?: OptionsDescriptor }[];
  readonly options?: OptionsDescriptor;
}

export interface FieldDescriptor {
  readonly name: string;
  readonly json_name?: string;
  readonly number: number;
  /** `"TYPE_INT32"`. */
  readonly type: string;
  /** `".package.Message"`. */
  readonly type_name?: string;
  /** `"LABEL_REPEATED"`. */
  readonly label?: string;
  readonly oneof_index?: number;
  readonly proto3_optional?: boolean;
  readonly default_value?: string;
  readonly extendee?: string;
  readonly options?: OptionsDescriptor;
}

export interface EnumDescriptor {
  readonly name: string;
  readonly value: readonly { readonly name: string; readonly number?: number; readonly options?: OptionsDescriptor }[];
  /** `end` is included. */
  readonly reserved_range?: readonly { readonly start?: number; readonly end?: number }[];
  readonly reserved_name?: readonly string[];
  readonly options?: OptionsDescriptor;
}

export interface ServiceDescriptor {
  readonly name: string;
  readonly method: readonly MethodDescriptor[];
  readonly options?: OptionsDescriptor;
}

export interface MethodDescriptor {
  readonly name: string;
  readonly input_type: string;
  readonly output_type: string;
  readonly client_streaming?: boolean;
  readonly server_streaming?: boolean;
  readonly options?: OptionsDescriptor;
}
