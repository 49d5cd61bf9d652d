/**
 * The address of a server without the slash at its end. Throws `TypeError` for one that no call could be made with; relative ones are those
 * of a page.
 */
export function checkBaseUrl(baseUrl: string): string {
  const isAddress = /^(?:https?|wss?):\/\/[^\s/?#@]+[^\s?#@]*$/i.test(baseUrl);
  if (!isAddress && !("location" in globalThis && /^(?:\/(?!\/)[^\s?#]*)?$/.test(baseUrl)))
    throw new TypeError(`baseUrl is written https://host[:port][/path], not ${JSON.stringify(baseUrl)}`);
  return baseUrl.replace(/\/$/, "");
}
