import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A Debian archive that this machine already trusts: its address and the keyring file that signs it. */
export interface DebianMirror {
  readonly uri: string;
  readonly keyring: string;
}

const KEYRINGS = [
  "/usr/share/keyrings/debian-archive-keyring.gpg",
  "/usr/share/keyrings/debian-archive-keyring.pgp",
] as const;

/**
 * The Debian archives named in the machine's own apt sources under `aptFolder` (default `/etc/apt`), in their order and each once;
 * `GATEWRIGHT_DEBIAN_MIRROR` comes first. Entries of other vendors and of the security archive are left out.
 */
export async function findDebianMirrors(
  aptFolder = "/etc/apt",
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly DebianMirror[]> {
  const found: DebianMirror[] = [];
  const add = (uri: string, signedBy: string | undefined): void => {
    const bare = uri.replace(/\/+$/, "");
    if (found.some((mirror) => mirror.uri === bare)) return;
    found.push({ uri: bare, keyring: signedBy?.startsWith("/") === true ? signedBy : KEYRINGS[0] });
  };
  if (env["GATEWRIGHT_DEBIAN_MIRROR"]) add(env["GATEWRIGHT_DEBIAN_MIRROR"], undefined);
  for (const path of await sourceFiles(aptFolder)) {
    const text = await readFile(path, "utf8").catch(() => "");
    const entries = path.endsWith(".sources") ? parseStanzas(text) : parseLines(text);
    for (const { uri, signedBy } of entries) if (isDebianArchive(uri)) add(uri, signedBy);
  }
  return found;
}

interface SourceEntry {
  readonly uri: string;
  readonly signedBy: string | undefined;
}

async function sourceFiles(aptFolder: string): Promise<readonly string[]> {
  const names = await readdir(join(aptFolder, "sources.list.d")).catch(() => []);
  const parts = names.filter((name) => /\.(list|sources)$/.test(name)).toSorted();
  return [join(aptFolder, "sources.list"), ...parts.map((name) => join(aptFolder, "sources.list.d", name))];
}

/** Debian's main archive, here or at a snapshot of a day: `.../debian`, `.../archive/debian/20250101T000000Z`. */
function isDebianArchive(uri: string): boolean {
  return /\/debian\/*$/.test(uri) || /\/archive\/debian\/\d{8}T\d{6}Z\/*$/.test(uri);
}

/** One-line form: `deb [signed-by=/path] uri suite components`. */
function parseLines(text: string): readonly SourceEntry[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s/.exec(line);
    if (match?.[2] === undefined) return [];
    return [{ uri: match[2], signedBy: /signed-by=(\S+)/i.exec(match[1] ?? "")?.[1] }];
  });
}

/** Stanza form: `Types:`, `URIs:`, `Signed-By:` lines, stanzas parted by an empty line. */
function parseStanzas(text: string): readonly SourceEntry[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(stanza)?.[1]?.trim();
    if (field("Enabled")?.toLowerCase() === "no" || field("Types")?.split(/\s+/).includes("deb") !== true) return [];
    const uris = (field("URIs") ?? "").split(/\s+/).filter((uri) => uri !== "");
    return uris.map((uri) => ({ uri, signedBy: field("Signed-By") }));
  });
}
