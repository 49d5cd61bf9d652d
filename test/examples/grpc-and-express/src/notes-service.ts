import { type MethodDefinition, Server, ServerCredentials, type handleUnaryCall, status } from "@grpc/grpc-js";
import {
  type CreateNoteRequest,
  CreateNoteRequestMapper,
  type GetNoteRequest,
  GetNoteRequestMapper,
  type ListNotesRequest,
  ListNotesRequestMapper,
  type ListNotesResponse,
  ListNotesResponseMapper,
  type Note,
  NoteMapper,
} from "../generated/notes/index.js";

/** What of a mapper grpc-js needs. */
interface Converter<T> {
  encode(message: T): Uint8Array;
  decode(wire: Uint8Array): T;
}

/** A unary method for grpc-js, with the emitted mappers as its serializers. */
function unary<I, O>(name: string, input: Converter<I>, output: Converter<O>): MethodDefinition<I, O> {
  return {
    path: `/notes.v1.Notes/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (message) => Buffer.from(input.encode(message)),
    requestDeserialize: (wire) => input.decode(wire),
    responseSerialize: (message) => Buffer.from(output.encode(message)),
    responseDeserialize: (wire) => output.decode(wire),
  };
}

const definition = {
  listNotes: unary("ListNotes", ListNotesRequestMapper, ListNotesResponseMapper),
  createNote: unary("CreateNote", CreateNoteRequestMapper, NoteMapper),
  getNote: unary("GetNote", GetNoteRequestMapper, NoteMapper),
};

/** Serves notes over gRPC; answers its port. */
export function startNotes(): Promise<{ readonly port: number; stop(): void }> {
  const notes = new Map<string, Note>();
  const listNotes: handleUnaryCall<ListNotesRequest, ListNotesResponse> = (_call, done) =>
    done(null, { notes: [...notes.values()] });
  const createNote: handleUnaryCall<CreateNoteRequest, Note> = ({ request }, done) => {
    const note = { name: `notes/${notes.size + 1}`, text: request.note?.text ?? "" };
    notes.set(note.name, note);
    done(null, note);
  };
  const getNote: handleUnaryCall<GetNoteRequest, Note> = ({ request }, done) => {
    const note = notes.get(request.name);
    if (note === undefined) done({ code: status.NOT_FOUND, details: `there is no ${request.name}` });
    else done(null, note);
  };
  const server = new Server();
  server.addService(definition, { listNotes, createNote, getNote });
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
      error === null ? resolve({ port, stop: () => server.forceShutdown() }) : reject(error),
    );
  });
}
