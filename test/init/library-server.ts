import { join } from "node:path";
import { promisify } from "node:util";
import {
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServerUnaryCall,
  type ServerWritableStream,
} from "@grpc/grpc-js";

interface Book {
  readonly name?: string;
  readonly title?: string;
}

/** What the emitted mappers do for the server. */
type Mapper = { encode(value: unknown): Uint8Array; decode(wire: Uint8Array): Record<string, unknown> };

/** A gRPC server of the library that `init` writes where there is nothing, by grpc-js and the mappers emitted into `output`. */
export async function startLibrary(output: string, port = 0): Promise<{ readonly address: string; stop(): void }> {
  const mappers = (await import(join(output, "mappers/library.ts"))) as Record<string, Mapper>;
  const books: Book[] = [{ name: "books/dune", title: "Dune" }];
  const method = (name: string, input: string, answer: string, responseStream = false) => ({
    path: `/library.v1.Library/${name}`,
    requestStream: false,
    responseStream,
    requestSerialize: (value: unknown) => Buffer.from(mappers[input]?.encode(value) ?? []),
    requestDeserialize: (wire: Buffer) => mappers[input]?.decode(wire) ?? {},
    responseSerialize: (value: unknown) => Buffer.from(mappers[answer]?.encode(value) ?? []),
    responseDeserialize: (wire: Buffer) => mappers[answer]?.decode(wire) ?? {},
  });
  const server = new Server();
  server.addService(
    {
      listBooks: method("ListBooks", "ListBooksRequestMapper", "ListBooksResponseMapper"),
      getBook: method("GetBook", "GetBookRequestMapper", "BookMapper"),
      createBook: method("CreateBook", "CreateBookRequestMapper", "BookMapper"),
      watchBooks: method("WatchBooks", "WatchBooksRequestMapper", "BookMapper", true),
    },
    {
      listBooks: (_call: unknown, done: sendUnaryData<unknown>) => done(null, { books }),
      getBook: ({ request }: ServerUnaryCall<Book, unknown>, done: sendUnaryData<unknown>) => {
        const book = books.find(({ name }) => name === request.name);
        if (book === undefined) done({ code: 5, details: `there is no ${request.name}` });
        else done(null, book);
      },
      createBook: ({ request }: ServerUnaryCall<{ readonly book?: Book }, unknown>, done: sendUnaryData<unknown>) => {
        books.push(request.book ?? {});
        done(null, request.book);
      },
      watchBooks: (call: ServerWritableStream<unknown, unknown>) => {
        for (const book of books) call.write(book);
        call.end();
      },
    },
  );
  const bound = await promisify(server.bindAsync.bind(server))(`127.0.0.1:${port}`, ServerCredentials.createInsecure());
  return { address: `127.0.0.1:${bound}`, stop: () => server.forceShutdown() };
}
