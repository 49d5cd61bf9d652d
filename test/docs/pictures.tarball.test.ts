import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildCli } from "../cli/run-cli.js";
import { drawPicture, picturesFolder, takePictures, writePictures } from "./pictures.js";

beforeAll(buildCli);

/** Everything of a picture but figures, which differ from run to run. */
const shape = (text: string): string => text.replaceAll(/\d+/g, "0");

test("the pictures of the README show what the program prints today", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gatewright-pictures-"));
  if (process.env["GATEWRIGHT_UPDATE"] === "1") return writePictures(folder);
  for (const picture of await takePictures(folder)) {
    const drawn = await readFile(join(picturesFolder, `${picture.name}.svg`), "utf8");
    expect(shape(drawPicture(picture))).toBe(shape(drawn));
  }
});
