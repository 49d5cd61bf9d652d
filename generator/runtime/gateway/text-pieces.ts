import type { AnyMapper, JsonWriteOptions } from "../core/index.js";
import type { SliceLimits } from "./wire-survey.js";

/** Text in pieces of about a millisecond's work each; undefined is a pause without text. */
export type TextPieces = Generator<string | undefined, void, undefined>;

/** How the messages inside a large message are converted. */
export interface PieceContext {
  readonly options: JsonWriteOptions;
  readonly limits: SliceLimits;
  /** Converts a message inside. */
  convert(mapper: AnyMapper, wire: Uint8Array): TextPieces;
}
