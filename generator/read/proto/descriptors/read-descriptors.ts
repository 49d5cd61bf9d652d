import { readFile } from "node:fs/promises";
import { complain } from "../../../diagnostics.js";
import type { Diagnostic } from "../../../diagnostics.js";
import type { ApiFile } from "../../../model/api.js";
import { readBundledProto } from "../bundled/bundled-protos.js";
import { toDisplayPath } from "../../display-path.js";
import { readBundledProtos, type ProtoReading, type ProtoReadOptions } from "../read-protos.js";
import { convertDescriptor } from "./convert-descriptor.js";
import { collectDescriptorComments } from "./descriptor-comments.js";
import { findDescriptorFaults } from "./check-descriptors.js";
import { decodeDescriptorSet } from "./decode-set.js";
import type { FileDescriptor } from "./descriptor.js";

/** Descriptors as somebody hands them over: those of protoc's plugin protocol, or of sets that were read. */
export interface GivenDescriptors {
  readonly files: readonly FileDescriptor[];
  /** Names of the files to generate for; default all but those that come with gatewright, such as google/protobuf/any.proto, and what buf marks as imports. */
  readonly inputs?: ReadonlySet<string>;
}

/** Reads descriptor sets (absolute paths) as if they were the .proto files that they were made of. */
export async function readDescriptorSets(
  paths: readonly string[],
  root: string,
  options: ProtoReadOptions = {},
): Promise<ProtoReading> {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, FileDescriptor>();
  for (const path of paths) {
    try {
      const set = await decodeDescriptorSet(await readFile(path));
      const unnamed = set.length === 0 || set.some(({ name }) => typeof name !== "string");
      if (unnamed) throw new Error("it holds no files");
      for (const file of set) if (!found.has(file.name)) found.set(file.name, file);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const location = { file: toDisplayPath(path, root), line: 1, column: 1 };
      diagnostics.push(complain("descriptor-set-invalid", { why }, location));
    }
  }
  const reading = await convertDescriptors({ files: [...found.values()] }, options);
  const bare = reading.files.filter(({ isInput, path }) => isInput && isBare(found.get(path)));
  const [first] = bare;
  if (first !== undefined)
    diagnostics.push(complain("descriptor-source-missing", { count: String(bare.length), file: first.path }));
  return { files: reading.files, diagnostics: [...diagnostics, ...reading.diagnostics], inputFiles: paths };
}

/** Whether a file has come without its places and comments; an empty file has a place, too. */
function isBare(file: FileDescriptor | undefined): boolean {
  return (file?.source_code_info?.location ?? []).length === 0;
}

/** protoc brings google/protobuf with it as gatewright does: ours is taken, as it is when files are read. */
async function readOwn(name: string, isInput: boolean, keepsComments: boolean): Promise<ApiFile | undefined> {
  if (isInput || !name.startsWith("google/protobuf/")) return undefined;
  return (await readBundledProtos([name], { keepsComments })).find((file) => file.path === name);
}

/** One fault of a hostile set has thousands of its kind. */
const FAULTS_TOLD = 10;

/** Converts descriptors to files of the model, in the order that reading the files would give. */
export async function convertDescriptors(
  { files, inputs }: GivenDescriptors,
  { keepsComments = false }: ProtoReadOptions = {},
): Promise<{ readonly files: readonly ApiFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const faults = findDescriptorFaults(files);
  if (faults.length > 0) {
    const told = faults.slice(0, FAULTS_TOLD).map((why) => complain("descriptor-set-invalid", { why }));
    return { files: [], diagnostics: told };
  }
  const names = new Set(files.map((each) => each.name));
  const converted: ApiFile[] = [];
  const isNamed = async ({ name, buf_extension }: FileDescriptor): Promise<boolean> =>
    inputs?.has(name) ?? (buf_extension?.is_import !== true && (await readBundledProto(name)) === undefined);
  const named = new Set<string>();
  for (const file of files) if (await isNamed(file)) named.add(file.name);
  for (const file of orderFiles(files, named)) {
    for (const each of file.dependency.filter((name) => !names.has(name)))
      diagnostics.push(complain("descriptor-import-missing", { path: each, file: file.name }));
    const isInput = named.has(file.name);
    const own = await readOwn(file.name, isInput, keepsComments);
    const read = own ?? convertDescriptor(file, isInput, diagnostics);
    const isWhole = own !== undefined || !keepsComments;
    converted.push(isWhole ? read : { ...read, sourceComments: collectDescriptorComments(file) });
  }
  return { files: converted, diagnostics };
}

/** Inputs by name, each behind what it imports; then what nobody imports. */
function orderFiles(files: readonly FileDescriptor[], inputs: ReadonlySet<string>): readonly FileDescriptor[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const ordered = new Set<FileDescriptor>();
  const started = new Set<string>();
  // A list instead of calls: imports may form a chain of any length.
  const visit = (start: string): void => {
    const waiting: { readonly file: FileDescriptor; next: number }[] = [];
    const enter = (name: string): void => {
      const file = byName.get(name);
      if (file === undefined || started.has(name)) return;
      started.add(name);
      waiting.push({ file, next: 0 });
    };
    enter(start);
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const each = last.file.dependency[last.next++];
      if (each !== undefined) enter(each);
      else {
        waiting.pop();
        ordered.add(last.file);
      }
    }
  };
  for (const name of [...inputs].toSorted()) visit(name);
  for (const { name } of files) visit(name);
  return [...ordered];
}
