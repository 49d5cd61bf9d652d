import { chooseArtifacts } from "./artifacts/choose.js";
import { artifacts } from "./artifacts/index.js";
import { printRuntime } from "./artifacts/print-emissions.js";
import type { GatewrightConfig, RuntimePackageConfig } from "./config.js";
import { sharingApis, type RuntimeOutput } from "./plan/runtime-place.js";
import { markGenerated } from "./render/mark.js";
import { packageRoot } from "./render/package-root.js";
import { allRooms, facesOf, isPortable, withNeededRooms } from "./render/runtime-rooms.js";
import { renderTemplate } from "./render/template.js";
import type { OutputFile } from "./write/output-file.js";

const templates = new URL("templates/runtime/", packageRoot);

/** The files of a runtime that lies outside of the outputs: the rooms that their artifacts need, or the whole as an npm package. */
export async function produceRuntime(config: GatewrightConfig, output: RuntimeOutput): Promise<readonly OutputFile[]> {
  switch (output.kind) {
    case "shared": {
      const chosen = sharingApis(config).flatMap((api) => chooseArtifacts(api.artifacts, artifacts).chosen);
      return printRuntime("", withNeededRooms(chosen.flatMap((artifact) => artifact.rooms)));
    }
    case "package":
      return [...(await printRuntime("src", allRooms)), ...(await packageFiles(output.config))];
    default:
      return output satisfies never;
  }
}

async function packageFiles({ package: name, version = "0.0.0" }: RuntimePackageConfig): Promise<OutputFile[]> {
  const faces = allRooms.flatMap((room) =>
    facesOf(room).map(({ face, file }) => ({
      name: face,
      file,
      needs: withNeededRooms([room])
        .filter((each) => each !== room)
        .join(", "),
      runs: isPortable(face) ? "everywhere" : "Node",
    })),
  );
  const view = { name, version, faces };
  return [
    { path: "package.json", content: await renderTemplate(new URL("package.json.hbs", templates), view) },
    {
      path: "README.md",
      content: markGenerated("README.md", await renderTemplate(new URL("README.md.hbs", templates), view), name),
    },
    { path: ".gitignore", content: "/esm/\n/cjs/\n" },
    { path: ".gitattributes", content: "* linguist-generated\n" },
  ];
}
