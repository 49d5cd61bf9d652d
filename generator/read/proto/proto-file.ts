import protobuf from "protobufjs";
import { complain } from "../../diagnostics.js";
import type { Diagnostic } from "../../diagnostics.js";
import type { ApiFile, Location } from "../../model/api.js";
import { indexLines, locate } from "../line-index.js";
import type { LineIndex } from "../line-index.js";
import { createCommentFinder } from "./comments.js";
import type { CommentFinder } from "./comments.js";
import { outlineProto } from "./outline-proto.js";
import type { Declaration, Outline } from "./outline.js";
import { collectSourceComments } from "./source-comments.js";
import { tokenizeProto } from "./tokens.js";
import { chooseStandIn, toPlainText } from "./plain-text.js";
import type { Token } from "./tokens.js";

/** One .proto file, parsed but not linked to the files it imports. */
export interface ProtoFile {
  /** As imports spell it. */
  readonly path: string;
  readonly lines: LineIndex;
  readonly outline: Outline;
  readonly syntax: ProtoSyntax;
  readonly package: string;
  /** Declarations by path; of two with one path the first. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly findComment: CommentFinder;
  /** Comments word for word, see `ApiFile.sourceComments`. */
  readonly collectComments: () => NonNullable<ApiFile["sourceComments"]>;
  /** The package's content as protobufjs read it; absent after a syntax error. */
  readonly content?: protobuf.NamespaceBase;
  /** Gives back the name that the text holds for one that protobufjs read. */
  readonly readName: (name: string) => string;
  readonly fault?: Diagnostic;
  /** False when the fault's place is a guess. */
  readonly isFaultPlaced: boolean;
}

/** What a file says in `syntax` or `edition`; proto2 when it says nothing. */
export type ProtoSyntax = "proto2" | "proto3" | "2023" | "2024";

/** Parses one file by itself: every file gets a protobufjs root of its own, so that files cannot disturb each other. */
export function parseProtoFile(path: string, display: string, text: string): ProtoFile {
  const lines = indexLines(display, text);
  const source = tokenizeProto(text);
  const outline = outlineProto(source.tokens);
  const declarations = new Map<string, Declaration>();
  for (const declaration of outline.declarations) {
    if (!declarations.has(declaration.path)) declarations.set(declaration.path, declaration);
  }
  const standIn = chooseStandIn(text);
  const file: ProtoFile = {
    path,
    lines,
    outline,
    syntax: readSyntax(outline),
    package: outline.package?.text ?? "",
    declarations,
    findComment: createCommentFinder(source, lines),
    collectComments: () => collectSourceComments(source, lines, outline),
    readName: (name) => name.replaceAll(standIn, "__proto__"),
    isFaultPlaced: true,
  };
  if (source.fault) {
    const { offset, message } = source.fault;
    return { ...file, fault: complain("proto-syntax", { why: message }, locate(lines, offset)) };
  }
  try {
    const root = new protobuf.Root();
    const late = latePackage(outline);
    const dropped = new Set([...optionalLabels(file.syntax, outline), ...late]);
    protobuf.parse(toPlainText(text, source, standIn, lines, dropped), root, { keepCase: true });
    const content =
      file.package === "" || late.length > 0
        ? root
        : root.lookup(file.package.replaceAll(/\b__proto__\b/g, standIn).split("."));
    return content instanceof protobuf.Namespace ? { ...file, content } : { ...file, content: new protobuf.Root() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fault = toDiagnostic(message, lines, source.tokens, file.readName);
    return { ...file, fault, isFaultPlaced: namedLine.test(message) };
  }
}

/** The place of a declaration. */
export function locateDeclaration(file: ProtoFile, path: string): Location {
  return locate(file.lines, file.declarations.get(path)?.offset ?? 0);
}

/** The tokens `optional` of proto3, for which protobufjs would declare oneofs whose names may be taken: our outline keeps the labels. */
function optionalLabels(syntax: ProtoSyntax, { declarations }: Outline): ReadonlySet<number> {
  const labels =
    syntax === "proto3" ? declarations.filter(({ kind, label }) => kind === "field" && label === "optional") : [];
  return new Set(labels.map(({ first }) => first));
}

/** The tokens of a `package` behind a declaration, where protobufjs does not expect it: names are ours to resolve. */
function latePackage({ package: own, declarations }: Outline): readonly number[] {
  if (own === undefined || !declarations.some(({ first }) => first < own.first)) return [];
  return Array.from({ length: own.last - own.first + 1 }, (_, index) => own.first + index);
}

function readSyntax(outline: Outline): ProtoSyntax {
  const text = outline.syntax?.text;
  return text === "proto3" || text === "2023" || text === "2024" ? text : "proto2";
}

const namedLine = /\bline (\d+)\)$/;

/** protobufjs names a line at best: the column is that of the token it complains about. */
function toDiagnostic(
  text: string,
  lines: LineIndex,
  tokens: readonly Token[],
  readName: (name: string) => string,
): Diagnostic {
  const line = Number(namedLine.exec(text)?.[1] ?? 1);
  const why = readName(text.replace(/ \((?:[^()]*, )?line \d+\)$/, ""));
  const culprit = /'(.+?)'/.exec(why)?.[1];
  const start = lines.starts[line - 1] ?? 0;
  const end = lines.starts[line] ?? Infinity;
  const onLine = tokens.filter((token) => token.offset >= start && token.offset < end);
  const token =
    culprit === "null" ? tokens.at(-1) : (onLine.find((each) => each.text === culprit) ?? onLine[0] ?? tokens.at(-1));
  return complain("proto-syntax", { why: reword(why) }, locate(lines, token?.offset ?? start));
}

/** protobufjs's `illegal token 'x', ';' expected` in the words of the other complaints. */
function reword(text: string): string {
  if (text.includes("'null'")) return "the file ends inside a declaration";
  const [, found, wanted] = /^illegal (?:[a-z ]+) '(.+?)'(?:, '(.+?)' expected)?$/.exec(text) ?? [];
  if (found === undefined) return text;
  return wanted === undefined
    ? `${JSON.stringify(found)} cannot stand here`
    : `${JSON.stringify(wanted)} must stand before ${JSON.stringify(found)}`;
}
