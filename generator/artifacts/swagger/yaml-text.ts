/** Words that YAML, old or new, reads as something else than a text. */
const words =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|<<|=)$/;

const numbers = [
  /^[-+]?(?:0b_*[01][01_]*|0x_*[0-9a-fA-F][0-9a-fA-F_]*|0o_*[0-7][0-7_]*)$/,
  /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/,
  // Numbers of base 60, and times.
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/,
];

/** Whether a text of one line is read as that text where it has no quotes. */
export function isPlainYaml(text: string): boolean {
  return !isResolved(text) && hasPlainForm(text);
}

/** Whether it would be read as a number, a truth value, nothing or a time. */
function isResolved(text: string): boolean {
  return words.test(text) || numbers.some((each) => each.test(text));
}

/** Whether its characters let it stand without quotes. */
function hasPlainForm(text: string): boolean {
  if (/^[ ]|[ ]$|^(?:---|\.\.\.)/.test(text) || text === "") return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(text) || /^[-?:](?:[ \t]|$)/.test(text)) return false;
  if (/:(?:[ \t]|$)|[ \t]#/.test(text)) return false;
  return isPrintable(text) && !/[\n\t]/.test(text);
}

function isPrintable(text: string): boolean {
  return !/[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[\u2028\u2029\x85\r]/u.test(text);
}

/** A text in quotes: single ones where what it needs is no more than that it is not read as something else than a text. */
export function quoteYaml(text: string): string {
  const isSimple = !isResolved(text) && isPrintable(text) && !/[\n\t]/.test(text);
  return isSimple
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text.replace(/["\\]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[\u2028\u2029]/gu, escape)}"`;
}

const short: Readonly<Record<string, string>> = {
  "\0": "0",
  "\x07": "a",
  "\b": "b",
  "\t": "t",
  "\n": "n",
  "\v": "v",
  "\f": "f",
  "\r": "r",
  "\x1b": "e",
  '"': '"',
  "\\": "\\",
  "\x85": "N",
  "\xa0": "_",
  "\u2028": "L",
  "\u2029": "P",
};

function escape(character: string): string {
  const known = short[character];
  if (known !== undefined) return `\\${known}`;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).toUpperCase();
  return code < 0x100
    ? `\\x${digits.padStart(2, "0")}`
    : code < 0x10000
      ? `\\u${digits.padStart(4, "0")}`
      : `\\U${digits.padStart(8, "0")}`;
}
