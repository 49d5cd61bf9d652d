"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nextTurn = void 0;
const { setImmediate: immediate } = globalThis;
/** Runs something after what has arrived by now: by `setImmediate` where there is one, else by a timer of zero. */
exports.nextTurn = immediate ?? ((run) => void setTimeout(run, 0));
//# sourceMappingURL=next-turn.js.map