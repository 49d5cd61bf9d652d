import { expect, test } from "vitest";
import { type InputState, StreamState, type UpstreamState } from "../../../generator/runtime/gateway/stream-state.js";

/** Every way there is; all others leave a stream as it is. */
const ways: Readonly<Record<UpstreamState, string>> = {
  fresh: "asking ended",
  asking: "open ended",
  open: "ended",
  ended: "",
};
const inputWays: Readonly<Record<InputState, string>> = {
  first: "more closed spoilt",
  more: "closed spoilt",
  closed: "",
  spoilt: "",
};
const upstreamStates = Object.keys(ways) as UpstreamState[];
const inputStates = Object.keys(inputWays) as InputState[];

test.each(upstreamStates.flatMap((from) => upstreamStates.map((to) => [from, to] as const)))(
  "upstream: %s -> %s",
  (from, to) => {
    const state = new StreamState();
    state.upstream = from;
    const isWay = ways[from].split(" ").includes(to);
    expect(state.move(to)).toBe(isWay);
    expect(state.upstream).toBe(isWay ? to : from);
  },
);

test.each(inputStates.flatMap((from) => inputStates.map((to) => [from, to] as const)))(
  "client: %s -> %s",
  (from, to) => {
    const state = new StreamState();
    state.input = from;
    const isWay = inputWays[from].split(" ").includes(to);
    expect(state.moveInput(to)).toBe(isWay);
    expect(state.input).toBe(isWay ? to : from);
  },
);

test("what the client sends is of interest until the end, unless something of it was wrong", () => {
  for (const upstream of upstreamStates)
    for (const input of inputStates) {
      const state = new StreamState();
      Object.assign(state, { upstream, input });
      expect(state.listens).toBe(upstream !== "ended" && input !== "spoilt");
    }
});
