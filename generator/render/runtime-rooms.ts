/** The rooms of generator/runtime, and the rooms that each imports. Each has an `index.ts`; `serve` has a face for fetch and one for `ws` beside it. */
const rooms = {
  core: [],
  http: [],
  wire: ["core"],
  json: ["wire", "core"],
  http2: ["core"],
  grpc: ["http2", "wire", "core"],
  gateway: ["http", "grpc", "json", "wire", "core"],
  serve: ["gateway", "http", "core"],
  observe: ["gateway", "http", "core"],
  client: ["core"],
  rest: ["client", "core"],
  "rest-server": ["rest", "http", "core"],
  "client-grpc": ["client", "grpc", "core"],
  conformance: ["core"],
  "rest-conformance": ["serve", "rest-server", "rest", "http", "core"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RoomName = keyof typeof rooms;

/** The rooms given and all that they import, in the order of the table. */
export function withNeededRooms(given: Iterable<RoomName>): readonly RoomName[] {
  const needed = new Set<RoomName>();
  const add = (room: RoomName): void => {
    needed.add(room);
    for (const each of rooms[room]) if (!needed.has(each)) add(each);
  };
  for (const room of given) add(room);
  return allRooms.filter((room) => needed.has(room));
}

/** File of a face below the runtime's folder, without extension: `core` -> `core/index`, `serve/fetch` -> `serve/fetch`. */
export function faceFile(face: string): string {
  return face.includes("/") ? face : `${face}/index`;
}

/** Every room, in the order of the table. */
export const allRooms: readonly RoomName[] = Object.keys(rooms) as RoomName[];

/** What can be imported of a room: `serve` has a face for fetch handlers and one that needs `ws` beside its index. */
export function facesOf(room: RoomName): readonly { readonly face: string; readonly file: string }[] {
  const faces = room === "serve" ? ["serve", "serve/fetch", "serve/websocket"] : [room];
  return faces.map((face) => ({ face, file: faceFile(face) }));
}

/** True for a face that needs nothing of Node. */
export function isPortable(face: string): boolean {
  return [
    "core",
    "http",
    "wire",
    "json",
    "client",
    "rest",
    "rest-server",
    "gateway",
    "observe",
    "serve/fetch",
  ].includes(face);
}
