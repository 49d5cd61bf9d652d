import type { SourceComment } from "../../../model/api.js";
import type { EnumDescriptor, FileDescriptor, MessageDescriptor } from "./descriptor.js";

/** The comments of a file's declarations word for word, by path within the package: see `ApiFile.sourceComments`. */
export function collectDescriptorComments(file: FileDescriptor): Readonly<Record<string, SourceComment>> {
  const found = new Map<string, SourceComment>();
  const places = new Map((file.source_code_info?.location ?? []).map((each) => [each.path.join("."), each]));
  const keep = (path: readonly number[], name: string): void => {
    const { leading_comments: leading, trailing_comments: trailing } = places.get(path.join(".")) ?? {};
    if (leading === undefined && trailing === undefined) return;
    found.set(name, { ...(leading !== undefined && { leading }), ...(trailing !== undefined && { trailing }) });
  };
  const keepEnum = ({ name, value }: EnumDescriptor, path: readonly number[], scope: string): void => {
    keep(path, `${scope}${name}`);
    value.forEach((each, index) => keep([...path, 2, index], `${scope}${name}.${each.name}`));
  };
  const keepMessage = (message: MessageDescriptor, path: readonly number[], scope: string): void => {
    const name = `${scope}${message.name}`;
    keep(path, name);
    message.field.forEach((each, index) => keep([...path, 2, index], `${name}.${each.name}`));
    message.oneof_decl.forEach((each, index) => keep([...path, 8, index], `${name}.${each.name}`));
    message.nested_type.forEach((each, index) => keepMessage(each, [...path, 3, index], `${name}.`));
    message.enum_type.forEach((each, index) => keepEnum(each, [...path, 4, index], `${name}.`));
  };
  keep([2], "");
  file.message_type.forEach((each, index) => keepMessage(each, [4, index], ""));
  file.enum_type.forEach((each, index) => keepEnum(each, [5, index], ""));
  file.service.forEach((each, index) => {
    keep([6, index], each.name);
    each.method.forEach((method, place) => keep([6, index, 2, place], `${each.name}.${method.name}`));
  });
  return Object.fromEntries(found);
}
