/**
 * The address of a server without the slash at its end. Throws `TypeError` for one that no call could be made with; relative ones are those
 * of a page.
 */
export function checkBaseUrl(baseUrl: string): string {
  const found = /^((?:http|ws)s?:\/\/[^\s/?#@]+)?(?:\/(?!\/)[^\s?#]*)?$/i.exec(baseUrl);
  if (found?.[1] === undefined && !(found && "location" in globalThis))
    throw new TypeError(`baseUrl is https://host[:port][/path], not "${baseUrl}"`);
  return baseUrl.replace(/\/$/, "");
}
