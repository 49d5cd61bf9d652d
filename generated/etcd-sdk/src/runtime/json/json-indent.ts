/** Breaks compact JSON text into lines, `indent` spaces per level; empty objects and lists stay as they are. */
export function indentJson(text: string, indent: number): string {
  let out = "";
  let depth = 0;
  let start = 0;
  const line = (): string => `\n${" ".repeat(indent * depth)}`;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = stringEnd(text, at);
        break;
      case 0x7b:
      case 0x5b: {
        const next = text.charCodeAt(at + 1);
        if (next === 0x7d || next === 0x5d) at++;
        else {
          depth++;
          out += text.slice(start, at + 1) + line();
          start = at + 1;
        }
        break;
      }
      case 0x7d:
      case 0x5d:
        depth--;
        out += text.slice(start, at) + line();
        start = at;
        break;
      case 0x2c:
        out += text.slice(start, at + 1) + line();
        start = at + 1;
        break;
      case 0x3a:
        out += `${text.slice(start, at + 1)} `;
        start = at + 1;
        break;
      default:
    }
  }
  return out + text.slice(start);
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
