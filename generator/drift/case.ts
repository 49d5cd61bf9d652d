import type { Difference } from "../compare/index.js";
import type { LoweredFrom } from "../lower/lowering.js";
import type { HttpParameter } from "../model/http-api.js";
import type { ApiIndex } from "../model/lookup.js";
import type { DocumentMatch } from "./document-match.js";
import type { DriftKind } from "./drift-kinds.js";
import type { Finding } from "./finding.js";

/** A difference between the gateway and a document, with what is known beside it. */
export interface Case {
  readonly match: DocumentMatch;
  readonly index: ApiIndex;
  readonly difference: Difference;
  /** What the gateway says, and what the document does, in words. */
  readonly old: string;
  readonly now: string;
  readonly oldPart: object | undefined;
  readonly newPart: object | undefined;
  /** What the gateway's side was made of. */
  readonly from: LoweredFrom | undefined;
  /** The name of what differs, as findings have it. */
  readonly where: string;
}

/** What a difference comes to: nothing where a document cannot help it. */
export type Judge = (given: Case) => readonly Finding[];

/** One finding at the places of a difference. */
export function find({ difference, where }: Case, kind: DriftKind, detail = "", name = where): readonly Finding[] {
  const [proto, document] = [difference.old.place, difference.new.place];
  return [{ kind, where: name, detail, ...(proto && { proto }), ...(document && { document }) }];
}

/** Whether a part of a model is a parameter. */
export function isParameter(part: object | undefined): part is HttpParameter {
  return part !== undefined && "in" in part && "form" in part;
}
