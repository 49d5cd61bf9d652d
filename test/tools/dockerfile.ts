import { createRequire } from "node:module";
import { findNpmFolder } from "./npm-folder.js";

/** What Docker's language server finds wrong with a Dockerfile; undefined where its checks cannot be had. */
export async function validateDockerfile(text: string): Promise<readonly string[] | undefined> {
  const utils = await findNpmFolder("dockerfile-utils", "0.16.3");
  if (utils === undefined) return undefined;
  const { validate } = createRequire(`${utils}/`)("dockerfile-utils") as {
    validate(content: string): readonly { readonly message: string }[];
  };
  return validate(text).map(({ message }) => message);
}
