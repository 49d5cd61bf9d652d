/** A generated function that registers a service's handlers. */
export interface RegisterFunction {
  readonly api: string;
  /** Import path, e.g. `oracle/pb/shapes/v1`. */
  readonly goPackage: string;
  readonly name: string;
}

/**
 * Go program that serves APIs through grpc-gateway's mux as it comes, without an option of its own: one loopback address per API,
 * printed as `name host:port`, all in front of the server named by `-upstream`. It ends with its standard input.
 */
export function mainProgram(functions: readonly RegisterFunction[]): string {
  const packages = [...new Set(functions.map((each) => each.goPackage))];
  const apis = [...new Set(functions.map((each) => each.api))];
  const imports = packages.map((path, index) => `\tp${index} ${JSON.stringify(path)}`);
  const serve = apis.flatMap((api) => [
    `\tserve(${JSON.stringify(api)}, []register{`,
    ...functions
      .filter((each) => each.api === api)
      .map((each) => `\t\tp${packages.indexOf(each.goPackage)}.${each.name},`),
    "\t})",
  ]);
  return `package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"

	"github.com/grpc-ecosystem/grpc-gateway/v2/runtime"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	_ "google.golang.org/genproto/googleapis/rpc/errdetails"
${imports.join("\n")}
)

type register func(context.Context, *runtime.ServeMux, string, []grpc.DialOption) error

var upstream = flag.String("upstream", "", "host:port of the gRPC server")

func serve(name string, services []register) {
	mux := runtime.NewServeMux()
	for _, each := range services {
		options := []grpc.DialOption{grpc.WithTransportCredentials(insecure.NewCredentials())}
		check(each(context.Background(), mux, *upstream, options))
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(name, listener.Addr())
	go http.Serve(listener, mux)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	flag.Parse()
${serve.join("\n")}
	io.Copy(io.Discard, os.Stdin)
}
`;
}
