/** The proto of the example: a library, to be changed into whatever is wanted. */
export const libraryProto = `syntax = "proto3";

package library.v1;

import "google/api/annotations.proto";

// A library with one shelf, to begin with. Change it, then run \`gatewright generate\` again.
service Library {
  // The books, in the order of their names.
  rpc ListBooks(ListBooksRequest) returns (ListBooksResponse) {
    option (google.api.http) = { get: "/v1/books" };
  }

  // One book: GET /v1/books/dune
  rpc GetBook(GetBookRequest) returns (Book) {
    option (google.api.http) = { get: "/v1/{name=books/*}" };
  }

  // Adds a book: POST /v1/books with the book as JSON.
  rpc CreateBook(CreateBookRequest) returns (Book) {
    option (google.api.http) = {
      post: "/v1/books"
      body: "book"
    };
  }

  // Tells of every book that comes in, as it does.
  rpc WatchBooks(WatchBooksRequest) returns (stream Book) {
    option (google.api.http) = { get: "/v1/books:watch" };
  }
}

message Book {
  // "books/dune"
  string name = 1;
  string title = 2;
  string author = 3;
  int32 pages = 4;
}

message ListBooksRequest {
  // Only books of this author.
  string author = 1;
}

message ListBooksResponse {
  repeated Book books = 1;
}

message GetBookRequest {
  string name = 1;
}

message CreateBookRequest {
  Book book = 1;
}

message WatchBooksRequest {}
`;
