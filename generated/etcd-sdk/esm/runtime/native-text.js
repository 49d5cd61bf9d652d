const maker = globalThis.Buffer;
/** The same bytes with native conversions; undefined where the platform has none. */
export function nativeText(bytes) {
    const native = maker?.from?.(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return typeof native?.latin1Slice === "function" && typeof native.base64Slice === "function" ? native : undefined;
}
//# sourceMappingURL=native-text.js.map