/**
 * What the query of the link with `rel="next"` says (RFC 8288): one text per name, a list where a name stands several times. Undefined where
 * there is no such link. Where the link points to is not looked at: calls go to the place that the client was made for.
 */
export function nextQuery(headers: Headers): Readonly<Record<string, string | readonly string[]>> | undefined {
  for (const [, target = "", parameters = ""] of (headers.get("link") ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g,
  )) {
    const [, quoted, plain = ""] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters) ?? [];
    if (!(quoted ?? plain).toLowerCase().split(/\s+/).includes("next")) continue;
    const found: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
    const query = target.replace(/#.*$/, "").replace(/^[^?]*\??/, "");
    for (const pair of query.split("&").filter((each) => each !== "")) {
      const [name = "", text = ""] = [pair.replace(/=.*$/s, ""), pair.replace(/^[^=]*=?/, "")].map(decode);
      const known = found[name];
      found[name] = known === undefined ? text : [known, text].flat();
    }
    return found;
  }
  return undefined;
}

/** Text of a query; what is no percent-encoding stands for itself. */
function decode(text: string): string {
  const plain = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
