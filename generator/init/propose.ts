import type { Survey, SurveyedProto } from "./survey.js";

/** An API as `init` would configure it. */
export interface ProposedApi {
  readonly name: string;
  readonly protos: readonly string[];
  readonly includes: readonly string[];
  readonly openapi: readonly string[];
  /** Documents beside protos, which are named in a comment. */
  readonly optionalOpenapi: readonly string[];
  readonly output: string;
  readonly artifacts: readonly string[];
}

/** What `init` would write, before anybody has been asked. */
export interface Proposal {
  readonly apis: readonly ProposedApi[];
  /** Methods have no paths of their own, so they are served at `POST /package.Service/Method`. */
  readonly isUnbound: boolean;
  /** A small library to begin with, since there is nothing to read. */
  readonly isExample: boolean;
}

const protoArtifacts = ["routes", "clients"];

/** Makes a proposal of what lies in a folder: an API of all protos, or one of each document, or an example. */
export function proposeApis({ protos, bufRoots, documents, folder, manifest }: Survey): Proposal {
  const served = protos.filter(({ hasServices }) => hasServices);
  const fallback = toName(typeof manifest?.["name"] === "string" ? manifest["name"].replace(/^@[^/]*\//, "") : folder);
  if (served.length > 0) {
    const includes = findIncludes(protos, bufRoots);
    const api = {
      name: nameOf(served) ?? fallback,
      protos: includes.map((root) => (root === "." ? "**/*.proto" : `${root}/**/*.proto`)),
      includes,
      openapi: [],
      optionalOpenapi: documents,
      artifacts: protoArtifacts,
    };
    const isUnbound = served.every(({ hasHttpRules }) => !hasHttpRules);
    return { apis: [{ ...api, output: `generated/${api.name}` }], isUnbound, isExample: false };
  }
  if (documents.length > 0) {
    const names = documents.map((path) =>
      documents.length === 1
        ? fallback
        : toName(
            path
              .split("/")
              .at(-1)
              ?.replace(/\.\w+$/, "") ?? "",
          ),
    );
    const apis = documents.map((document, index) => {
      const base = names[index] ?? fallback;
      const name = names.indexOf(base) === index ? base : `${base}${index + 1}`;
      return {
        name,
        protos: [],
        includes: [],
        openapi: [document],
        optionalOpenapi: [],
        output: `generated/${name}`,
        artifacts: ["clients"],
      };
    });
    return { apis, isUnbound: false, isExample: false };
  }
  const library = {
    name: "library",
    protos: ["proto/**/*.proto"],
    includes: ["proto"],
    openapi: [],
    optionalOpenapi: [],
    output: "generated/library",
    artifacts: protoArtifacts,
  };
  return { apis: [library], isUnbound: false, isExample: true };
}

function isWithin(path: string, root: string): boolean {
  return root === "." || path.startsWith(`${root}/`);
}

/** The folders that imports are relative to: what buf says, else what imports and packages show. */
function findIncludes(protos: readonly SurveyedProto[], bufRoots: readonly string[]): readonly string[] {
  const fromBuf = bufRoots.filter((root) => protos.some(({ path }) => isWithin(path, root)));
  const fromImports = protos.flatMap(({ imports }) =>
    imports.flatMap((wanted) => {
      const found = protos.find(({ path }) => path === wanted || path.endsWith(`/${wanted}`));
      return found === undefined ? [] : [found.path.slice(0, -wanted.length - 1) || "."];
    }),
  );
  const roots: string[] = [];
  const add = (root: string): void => {
    if (!roots.includes(root)) roots.push(root);
  };
  for (const each of [...fromBuf, ...fromImports]) add(each);
  for (const { path, package: name } of protos) {
    if (roots.some((root) => isWithin(path, root))) continue;
    const folder = path.split("/").slice(0, -1).join("/");
    const suffix = name.replaceAll(".", "/");
    // `proto/acme/v1/a.proto` of package acme.v1 lies in `proto`.
    if (suffix !== "" && (folder === suffix || folder.endsWith(`/${suffix}`)))
      add(folder.slice(0, -suffix.length - 1) || ".");
    else add(folder || ".");
  }
  return roots.toSorted();
}

/** `acme.library.v1`, or what all packages begin with, by its last word that is no version: `library`. */
function nameOf(protos: readonly SurveyedProto[]): string | undefined {
  const [first = [], ...rest] = protos.map(({ package: name }) => name.split("."));
  const shared = first.filter((word, index) => rest.every((other) => other[index] === word));
  const word = shared.findLast((each) => each !== "" && !/^v\d+\w*$/.test(each));
  return word === undefined ? undefined : toName(word);
}

/** `My Service_API` -> `my-service-api` */
function toName(text: string): string {
  const name = text
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return name === "" ? "api" : name;
}
