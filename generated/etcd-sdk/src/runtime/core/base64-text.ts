/** Bytes as standard base64 with padding. Needs only `btoa`, which every JavaScript runtime has. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x2000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x2000));
  }
  return btoa(binary);
}

/** Bytes of base64 text in the standard or the URL alphabet, padded or not. Throws `SyntaxError` on anything else. */
export function base64ToBytes(text: string): Uint8Array {
  if (/[^\w+/=-]/.test(text)) throw new SyntaxError("invalid base64");
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
