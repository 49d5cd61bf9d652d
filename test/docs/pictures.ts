import { once } from "node:events";
import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePorts } from "../../generator/provision/free-port.js";
import { runCommand } from "../../generator/provision/run-command.js";

/** A session at a terminal: what was typed, and what came. */
export interface Picture {
  readonly name: "console" | "complaint" | "conformance";
  readonly lines: readonly string[];
}

const cli = fileURLToPath(new URL("../../dist/generator/cli.js", import.meta.url));
export const picturesFolder: string = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/** Widest line of a picture; what is longer goes on below. */
const WIDTH = 108;

/** Takes the pictures of the README in an empty folder: each line of them was typed or printed. */
export async function takePictures(folder: string): Promise<readonly Picture[]> {
  const type = async (command: string): Promise<readonly string[]> => {
    const [, ...args] = command.split(" ");
    const { stdout, stderr } = await runCommand(process.execPath, [cli, ...args], { cwd: folder });
    return [`$ npx ${command}`, ...`${stderr}${stdout}`.trimEnd().split("\n"), ""];
  };
  const first = [...(await type("gatewright init --yes")), ...(await type("gatewright generate"))];

  const [port = 0, upstream = 0] = await findFreePorts(2);
  const serve = `gatewright serve --upstream 127.0.0.1:50051 --show-routes`;
  const own = ["serve", "--upstream", `127.0.0.1:${upstream}`, "--port", String(port), "--show-routes"];
  const child = spawn(process.execPath, [cli, ...own], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  try {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes("listening on") && child.exitCode === null)
      await Promise.race([once(child.stdout, "data"), ended]);
    const usual = (text: string): string => text.replaceAll(String(port), "8080").replaceAll(String(upstream), "50051");
    const explained = await type('gatewright explain POST /v1/books --data {"title":"Dune"}');
    const verify = ["verify", "--target", `http://127.0.0.1:${port}`, "--upstream-port", String(upstream)];
    const judged = await runCommand(process.execPath, [cli, ...verify], { cwd: folder });
    return [
      { name: "console", lines: [...first, `$ npx ${serve}`, ...usual(said).trimEnd().split("\n")] },
      { name: "complaint", lines: explained.slice(0, -1) },
      {
        name: "conformance",
        lines: [
          `$ npx gatewright ${usual(verify.join(" "))}`,
          ...usual(judged.stdout + judged.stderr)
            .trimEnd()
            .split("\n"),
        ],
      },
    ];
  } finally {
    child.kill();
    await ended;
  }
}

/** A picture as SVG: a terminal with the lines in it. */
export function drawPicture({ name, lines }: Picture): string {
  const rows = lines.flatMap((line) => (line === "" ? [""] : (line.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [])));
  const height = rows.length * 18 + 44;
  const texts = rows.map((row, index) => {
    const color = row.startsWith("$ ") ? "#7ee787" : "#e6edf3";
    return row === "" ? "" : `  <text x="16" y="${index * 18 + 40}" fill="${color}">${escape(row)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="860" height="${height}" viewBox="0 0 860 ${height}" role="img" aria-label="${name}">
  <rect width="860" height="${height}" rx="8" fill="#0d1117"/>
  <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12.5" xml:space="preserve">
${texts.join("")}  </g>
</svg>
`;
}

/** Writes all pictures. */
export async function writePictures(folder: string): Promise<void> {
  await mkdir(picturesFolder, { recursive: true });
  for (const picture of await takePictures(folder))
    await writeFile(join(picturesFolder, `${picture.name}.svg`), drawPicture(picture));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
