import { openapiv2Options } from "../../model/openapiv2-options.js";
import type { ApiFile, OptionValue } from "../../model/api.js";
import { readList, readText } from "../../lower/openapiv2/option.js";
import { readDocs, readExtensionNodes } from "./annotations.js";
import { readComment, textOf } from "./comments.js";
import { docsNode, withExtensions } from "./draft-node.js";
import type { DraftTag } from "./draft.js";
import { struct, unlessEmpty, type Node } from "./node.js";
import { serviceTag } from "./operation.js";
import { isVisible, type Writing } from "./writing.js";

/** Tags that the annotation of a file declares, then those of services; of two with one name the first lacks nothing that the second says. */
export function makeTags(
  writing: Writing,
  files: readonly ApiFile[],
  option: OptionValue | undefined,
): readonly Node[] {
  const tags = readList(option, "tags").map(readTag);
  if (!writing.settings.disableServiceTags)
    for (const tag of files.flatMap((file) => serviceTags(writing, file))) {
      const known = tags.find(({ name }) => name === tag.name);
      if (known === undefined) tags.push(tag);
      else complete(known, tag);
    }
  return tags.map(({ name, description, docs, extensions = [] }) =>
    struct(
      withExtensions(
        [
          ["name", name],
          ["description", unlessEmpty(description)],
          ["externalDocs", docs && docsNode(docs)],
        ],
        extensions,
      ),
    ),
  );
}

function readTag(value: OptionValue): DraftTag {
  const docs = readDocs(value);
  const extensions = readExtensionNodes(value);
  return {
    name: readText(value, "name") ?? "",
    description: readText(value, "description") ?? "",
    ...(docs && { docs }),
    ...(extensions && { extensions }),
  };
}

function serviceTags(writing: Writing, file: ApiFile): readonly DraftTag[] {
  return file.services.flatMap((service) => {
    if (!isVisible(writing, "service", service)) return [];
    const { extensions: _none, ...said } = readTag(service.options[openapiv2Options.service] ?? {});
    const comment = readComment(writing, textOf(file.sourceComments, service.name));
    const name = said.name === "" ? serviceTag(writing, file, service) : said.name;
    return [{ ...said, name, description: (said.description ?? "") || (comment?.whole ?? "") }];
  });
}

function complete(known: DraftTag, { description, docs }: DraftTag): void {
  known.description ||= description ?? "";
  if (known.docs === undefined) {
    if (docs !== undefined) known.docs = docs;
  } else if (docs !== undefined) {
    known.docs.description ||= docs.description;
    known.docs.url ||= docs.url;
  }
}
