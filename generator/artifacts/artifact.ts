import type { ApiConfig } from "../config.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Plan } from "../plan/plan.js";
import type { NameSource } from "../render/code.js";
import type { SourceModule } from "../render/module.js";
import type { OutputFile } from "../write/output-file.js";
import type { RoomName } from "../render/runtime-rooms.js";
import type { TemplateView } from "../render/template.js";

/** One kind of output. `emit` is pure: plan in, files out. */
export interface Artifact {
  readonly name: string;
  /** One line for `--help` and the README table. */
  readonly description: string;
  /** Artifacts whose files this one imports; they are emitted too. */
  readonly needs: readonly string[];
  /** Rooms of the runtime that its output and the users of its output import; what these need follows by itself. */
  readonly rooms: readonly RoomName[];
  /**
   * Folders in which it has one module per file of the input, made of that file and what it imports; what else it writes is made of names and
   * routes alone. A change of one file then prints that file's modules anew. Absent: every change prints all of it.
   */
  readonly folders?: readonly string[];
  /** Packages that its output imports, each with the declarations that the type-check takes for it: they may not be installed where the output is made. */
  readonly packages?: readonly { readonly name: string; readonly declaration: string }[];
  /** Whether it comes out empty where no method has an HTTP rule, of which the user is told. Absent: it does not. */
  isOfRules?(config: ApiConfig): boolean;
  emit(plan: Plan): Emission;
  /** Files of the user's own that become part of the output; type-checked with the rest. `root` is the configuration's folder. */
  readHandWritten?(plan: Plan, root: string): Promise<readonly HandWrittenFile[]>;
  /**
   * Turns the finished text of all files into others, e.g. compiles them into a package. Runs after the type-check. `folder` is
   * the output folder, which may hold the last generation.
   */
  transform?(plan: Plan, files: readonly OutputFile[], folder: string): Promise<readonly OutputFile[]>;
}

/** A file of the user's own; `file` is its absolute path, `path` where it goes in the output. */
export interface HandWrittenFile extends OutputFile {
  readonly file: string;
}

/** What an artifact emits. */
export interface Emission {
  /** Printed one after the other; a large artifact makes each when it is asked for. */
  readonly modules: Iterable<SourceModule>;
  /** Rendered from templates/ by handlebars. */
  readonly templates: readonly TemplateFile[];
  /** Files that are ready as they are: bytes, or text of a form that templates cannot write. */
  readonly files?: readonly OutputFile[];
  /** Names for the entry file index.ts. */
  readonly exports: readonly EntryExport[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `template` is a path below templates/, e.g. `"conformance.test.ts.hbs"`; `path` is where its text goes in the output. */
export interface TemplateFile {
  readonly path: string;
  readonly template: string;
  readonly view: TemplateView;
}

/** A name that the entry file passes on. */
export interface EntryExport {
  /** Default `output`. */
  readonly origin?: NameSource["origin"];
  /** Output module without extension, or a room of the runtime. */
  readonly from: string;
  readonly name: string;
  readonly alias?: string;
  readonly typeOnly: boolean;
}
