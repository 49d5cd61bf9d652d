import type { Artifact } from "../../../generator/artifacts/artifact.js";
import { emitDecode } from "../../../generator/artifacts/mappers/decode.js";
import { emitEncode } from "../../../generator/artifacts/mappers/encode.js";
import { emitEnumGuard } from "../../../generator/artifacts/mappers/enum-guard.js";
import { emitExtension } from "../../../generator/artifacts/mappers/extension.js";
import { emitCheck } from "../../../generator/artifacts/mappers/required.js";

/** The typed half of mappers alone: encode, decode and what they need. */
export const typedArtifact: Artifact = {
  name: "typed",
  description: "encode and decode without JSON",
  needs: ["messages"],
  rooms: ["wire"],
  emit: (plan) => ({
    modules: plan.api.files.map((file) => ({
      path: `mappers/${plan.names.stem(file)}`,
      declarations: [
        ...file.enums.flatMap((each) => emitEnumGuard(plan, each)),
        ...plan.files
          .filter((each) => each.file === file)
          .flatMap(({ extensions }) => extensions.flatMap((each) => emitExtension(plan, each))),
        ...file.messages.flatMap((each) => [
          emitEncode(plan, each),
          ...emitDecode(plan, each),
          ...emitCheck(plan, each),
        ]),
      ],
    })),
    templates: [],
    exports: [],
    diagnostics: [],
  }),
};
