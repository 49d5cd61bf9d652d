/** Where a stream stands with its upstream: nobody wants it yet, it is about to be asked, it was asked, or the stream is over. */
export type UpstreamState = "fresh" | "asking" | "open" | "ended";

/**
 * Where the client's side stands: its first message, which takes path and query with it, is awaited; further ones are; the last one was sent; or
 * something of it was not right, and the stream is about to fail.
 */
export type InputState = "first" | "more" | "closed" | "spoilt";

/** Which states follow which; there is no other way. */
const upstreamMoves: Readonly<Record<UpstreamState, readonly UpstreamState[]>> = {
  fresh: ["asking", "ended"],
  asking: ["open", "ended"],
  open: ["ended"],
  ended: [],
};

const inputMoves: Readonly<Record<InputState, readonly InputState[]>> = {
  first: ["more", "closed", "spoilt"],
  more: ["closed", "spoilt"],
  closed: [],
  spoilt: [],
};

/** The two sides of a stream, each in one state. */
export class StreamState {
  upstream: UpstreamState = "fresh";
  input: InputState = "first";

  /** Goes over into a state, if there is a way from the present one; false leaves everything as it is. */
  move(to: UpstreamState): boolean {
    if (!upstreamMoves[this.upstream].includes(to)) return false;
    this.upstream = to;
    return true;
  }

  /** The same for the client's side. */
  moveInput(to: InputState): boolean {
    if (!inputMoves[this.input].includes(to)) return false;
    this.input = to;
    return true;
  }

  /** Whether what the client sends is of interest. */
  get listens(): boolean {
    return this.upstream !== "ended" && this.input !== "spoilt";
  }
}
