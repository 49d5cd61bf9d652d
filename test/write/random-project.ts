/** A set of protos that can be edited at random: the state is plain data, `printProject` makes files of it. */
export interface RandomProject {
  readonly files: readonly RandomFile[];
}

interface RandomFile {
  readonly name: string;
  /** Only imported: it lies outside of the input patterns. */
  readonly isLibrary: boolean;
  package: string;
  imports: number[];
  messages: RandomMessage[];
  enums: { name: string; values: string[] }[];
  services: { name: string; methods: { name: string; path: string; comment: string }[] }[];
  extension: boolean;
  /** Something that stands at the end, a fault for example. */
  tail: string;
}

interface RandomMessage {
  name: string;
  comment: string;
  /** What each field is of: a scalar, or the message of that number in the file of that number. */
  fields: (string | { readonly file: number; readonly message: number })[];
}

/** Answers whole numbers below `limit`, as a property test draws them. */
export type Draw = (limit: number) => number;

/** Eight files: the first three are imported alone, each later one may import earlier ones. */
export function createProject(draw: Draw): RandomProject {
  const files = Array.from({ length: 9 }, (_, index): RandomFile => {
    const isLibrary = index < 3;
    return {
      // Of two libraries one gets the name that modules of both would have, whichever comes first.
      name: isLibrary ? `lib/l${index % 2 === 0 ? "+" : "_"}${index >> 1}.proto` : `api/f${index}.proto`,
      isLibrary,
      package: ["acme", "acme.books", `acme.p${index}`][draw(3)] ?? "acme",
      imports: [...new Set([draw(9), draw(9)])].filter((each) => each < index),
      // One has services alone.
      messages: (index === 7 ? [] : [0, 1]).map((each) => ({
        name: `M${index}x${each}`,
        comment: "",
        fields: ["string"],
      })),
      enums: index % 2 === 0 ? [{ name: `E${index}`, values: [`E${index}_ZERO`] }] : [],
      services: isLibrary || index % 3 === 2 ? [] : [{ name: `S${index}`, methods: [] }],
      extension: false,
      tail: "",
    };
  });
  for (const [index, file] of files.entries())
    for (const service of file.services)
      service.methods.push(
        { name: "Get", path: `/v1/things${index}`, comment: "" },
        { name: "List", path: `/v1/lists${index}`, comment: "" },
      );
  return { files };
}

const edits: readonly ((project: RandomProject, file: RandomFile, draw: Draw, serial: number) => void)[] = [
  (_project, { messages }, draw, serial) => {
    const message = messages[draw(messages.length)];
    if (message) message.comment = `Comment ${serial}.`;
  },
  (_project, { messages }, draw) => {
    messages[draw(messages.length)]?.fields.push(
      ["string", "int64", "bytes", "google.protobuf.Timestamp"][draw(4)] ?? "bool",
    );
  },
  (_project, { messages }, draw) => {
    messages[draw(messages.length)]?.fields.pop();
  },
  (_project, { messages }, _draw, serial) =>
    void messages.push({ name: `New${serial}`, comment: "", fields: ["bool"] }),
  (project, { messages, imports }, draw) => {
    const file = imports[draw(imports.length)];
    const of = file === undefined ? undefined : project.files[file];
    if (file !== undefined && of)
      messages[draw(messages.length)]?.fields.push({ file, message: draw(of.messages.length) });
  },
  (project, file, draw) => {
    const index = project.files.indexOf(file);
    file.imports = [...new Set([...file.imports, draw(index)])].filter((each) => each < index);
  },
  (_project, file, draw) => {
    const gone = file.imports[draw(file.imports.length)];
    file.imports = file.imports.filter((each) => each !== gone);
    for (const message of file.messages)
      message.fields = message.fields.filter((each) => typeof each === "string" || each.file !== gone);
  },
  (_project, { enums }, draw, serial) => void enums[draw(enums.length)]?.values.push(`V${serial}`),
  // A value that may have the name of one in another file of the package.
  (_project, { enums }, draw) => void enums[0]?.values.push(`SHARED${draw(3)}`),
  // A service of one name in two packages, a route of two methods, a message of a common name.
  (_project, { services }, draw) => {
    if (services[0]) services[0].name = `Common${draw(2)}`;
  },
  (_project, { services }, draw, serial) => {
    services[0]?.methods.push({ name: `Do${serial}`, path: `/v1/common${draw(3)}`, comment: "" });
  },
  (_project, { services }, draw, serial) => {
    const method = services[0]?.methods[draw(services[0].methods.length)];
    if (method) method.comment = `Says ${serial}.`;
  },
  (_project, { services }) => void services[0]?.methods.pop(),
  (_project, file, draw) =>
    void (file.services = file.services.length > 0 ? [] : [{ name: `Late${draw(3)}`, methods: [] }]),
  (_project, { messages }, draw) => void messages.push({ name: `Same${draw(2)}`, comment: "", fields: [] }),
  (_project, file) => void (file.extension = !file.extension),
  (_project, file, draw) => void (file.package = ["acme", "acme.books", "acme.other"][draw(3)] ?? "acme"),
  (_project, file, draw) => {
    file.tail =
      file.tail === "" ? (["message Broken { Missing m = 1; }", "message {", "message M0x0 {}"][draw(3)] ?? "") : "";
  },
];

/** Edits one file in one way; `serial` makes names new. */
export function editProject(project: RandomProject, draw: Draw, serial: number): void {
  const file = project.files[draw(project.files.length)];
  if (file) edits[draw(edits.length)]?.(project, file, draw, serial);
}

/** The text of every file by its path. */
export function printProject({ files }: RandomProject): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file.name, printFile(files, file)]));
}

function printFile(files: readonly RandomFile[], file: RandomFile): string {
  const types = file.messages.flatMap((each) => each.fields);
  const imports = [
    "google/api/annotations.proto",
    ...(types.includes("google.protobuf.Timestamp") ? ["google/protobuf/timestamp.proto"] : []),
    ...(file.messages.length === 0 ? ["google/protobuf/empty.proto"] : []),
    ...(file.extension ? ["google/protobuf/descriptor.proto"] : []),
    ...file.imports.flatMap((each) => files[each]?.name ?? []),
  ];
  const [request = "google.protobuf.Empty"] = file.messages.map((each) => each.name);
  return [
    'syntax = "proto3";',
    `package ${file.package};`,
    ...imports.map((each) => `import "${each}";`),
    ...(file.extension
      ? [`extend google.protobuf.MessageOptions { string note_${file.messages.length} = 5${file.messages.length}001; }`]
      : []),
    ...file.messages.flatMap(({ name, comment, fields }) => [
      ...(comment === "" ? [] : [`// ${comment}`]),
      `message ${name} {`,
      ...fields.map((field, index) => `  ${typeOf(files, field)} f${index} = ${index + 1};`),
      "}",
    ]),
    ...file.enums.map(
      ({ name, values }) => `enum ${name} { ${values.map((each, index) => `${each} = ${index};`).join(" ")} }`,
    ),
    ...file.services.flatMap(({ name, methods }) => [
      `service ${name} {`,
      ...methods.flatMap((method) => [
        ...(method.comment === "" ? [] : [`  // ${method.comment}`]),
        `  rpc ${method.name}(${request}) returns (${request}) { option (google.api.http) = { get: "${method.path}" }; }`,
      ]),
      "}",
    ]),
    file.tail,
    "",
  ].join("\n");
}

function typeOf(files: readonly RandomFile[], field: RandomMessage["fields"][number]): string {
  if (typeof field === "string") return field;
  const of = files[field.file];
  return `.${of?.package ?? ""}.${of?.messages[field.message]?.name ?? "Gone"}`;
}
