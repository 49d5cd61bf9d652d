"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toRequestHead = toRequestHead;
/** What a request says in its headers. */
function toRequestHead(path, { metadata, timeoutMs }) {
    return { path, metadata, timeout: timeoutMs === undefined ? undefined : formatTimeout(timeoutMs) };
}
/** gRPC allows eight digits and a unit: `1500m`, then seconds, then hours. */
function formatTimeout(timeoutMs) {
    const ms = Math.max(Math.ceil(timeoutMs), 1);
    if (ms < 1e8)
        return `${ms}m`;
    const seconds = Math.ceil(ms / 1_000);
    return seconds < 1e8 ? `${seconds}S` : `${Math.min(Math.ceil(seconds / 3_600), 99_999_999)}H`;
}
//# sourceMappingURL=call-head.js.map