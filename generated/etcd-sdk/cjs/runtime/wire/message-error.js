"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MessageError = void 0;
/** A typed message that cannot be sent: a value outside its type's range, or a required field that is missing. */
class MessageError extends Error {
    name = "MessageError";
}
exports.MessageError = MessageError;
//# sourceMappingURL=message-error.js.map