import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import type http2 from "node:http2";
import grpc from "@grpc/grpc-js";
import type { TestCertificates } from "../../../generator/provision/certificates.js";
import type { UpstreamTls } from "../../../generator/runtime/grpc/upstream-options.js";
import { findFreePorts } from "../../../generator/provision/free-port.js";
import { startFakeUpstream } from "../gateway/fake-upstream.js";
import { findToolOrSay } from "../../tools/find-tool.js";

/** A server that answers every message with the same one; `/echo/Fail` fails with the message as reason. */
export interface EchoPeer {
  readonly target: string;
  readonly tls?: UpstreamTls;
  stop(): unknown;
}

/** Starts each kind of peer; undefined where the machine cannot have it. */
export const echoPeers: Readonly<Record<string, (certificates: TestCertificates) => Promise<EchoPeer | undefined>>> = {
  "node:http2": async () => startNodePeer(),
  "node:http2, TLS": async (certificates) => ({
    ...(await startNodePeer({
      cert: await readFile(certificates.server.certFile),
      key: await readFile(certificates.server.keyFile),
      ca: await readFile(certificates.caFile),
      requestCert: true,
      rejectUnauthorized: true,
    })),
    tls: await clientTls(certificates),
  }),
  "grpc-js": async () => startGrpcPeer(grpc.ServerCredentials.createInsecure()),
  "grpc-js, TLS": async (certificates) => ({
    ...(await startGrpcPeer(
      grpc.ServerCredentials.createSsl(
        await readFile(certificates.caFile),
        [
          {
            cert_chain: await readFile(certificates.server.certFile),
            private_key: await readFile(certificates.server.keyFile),
          },
        ],
        true,
      ),
    )),
    tls: await clientTls(certificates),
  }),
  "nghttpx before grpc-js": () => startNghttpx([]),
  "nghttpx before grpc-js, TLS": async (certificates) => {
    const { certFile, keyFile } = certificates.server;
    const peer = await startNghttpx([keyFile, certFile]);
    return peer && { ...peer, tls: await clientTls(certificates) };
  },
};

async function clientTls({ caFile, clients }: TestCertificates): Promise<UpstreamTls> {
  const own = clients["root"];
  if (own === undefined) throw new Error("no client certificate");
  return { ca: await readFile(caFile), cert: await readFile(own.certFile), key: await readFile(own.keyFile) };
}

async function startNodePeer(secure?: http2.SecureServerOptions): Promise<EchoPeer> {
  const upstream = await startFakeUpstream(
    (call) => {
      if (call.path === "/echo/Fail") {
        call.onMessage((message) => call.trailersOnly(9, Buffer.from(message).toString()));
        return;
      }
      call.respond({ "x-seen": call.headers["x-sent"] ?? "", "x-base64": call.headers["x-sent-bin"] ?? "" });
      call.onMessage((message) => call.send(message));
      call.onEnd(() => call.finish(0, "", { "x-trailing": "t" }));
    },
    secure === undefined ? {} : { secure },
  );
  return { target: upstream.target, stop: () => upstream.close() };
}

async function startGrpcPeer(credentials: grpc.ServerCredentials): Promise<EchoPeer> {
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  const same = (bytes: Buffer): Buffer => bytes;
  const method = (path: string, isStream: boolean): grpc.MethodDefinition<Buffer, Buffer> => ({
    path,
    requestStream: isStream,
    responseStream: isStream,
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  });
  const reflect = (from: grpc.Metadata): grpc.Metadata => {
    const to = new grpc.Metadata();
    for (const value of from.get("x-sent")) to.add("x-seen", value);
    for (const value of from.get("x-sent-bin")) to.add("x-base64", Buffer.from(value as Buffer).toString("base64"));
    return to;
  };
  server.addService(
    { unary: method("/echo/Unary", false), stream: method("/echo/Stream", true), fail: method("/echo/Fail", false) },
    {
      unary(call: grpc.ServerUnaryCall<Buffer, Buffer>, done: grpc.sendUnaryData<Buffer>) {
        call.sendMetadata(reflect(call.metadata));
        const trailing = new grpc.Metadata();
        trailing.add("x-trailing", "t");
        done(null, call.request, trailing);
      },
      stream(call: grpc.ServerDuplexStream<Buffer, Buffer>) {
        call.on("data", (message: Buffer) => call.write(message));
        call.on("end", () => call.end());
      },
      fail(call: grpc.ServerUnaryCall<Buffer, Buffer>, done: grpc.sendUnaryData<Buffer>) {
        done({ code: 9, details: call.request.toString() });
      },
    },
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", credentials, (error, bound) => (error === null ? resolve(bound) : reject(error))),
  );
  return { target: `127.0.0.1:${port}`, stop: () => server.forceShutdown() };
}

/** nghttp2's own proxy: another implementation of both ends. */
async function startNghttpx(keyAndCertificate: readonly string[]): Promise<EchoPeer | undefined> {
  const tool = await findToolOrSay("nghttpx");
  if (tool === undefined) return undefined;
  const behind = await startGrpcPeer(grpc.ServerCredentials.createInsecure());
  const [port] = await findFreePorts(1);
  const [program, ...leading] = tool.command;
  const isPlain = keyAndCertificate.length === 0;
  const args = [
    `--frontend=127.0.0.1,${port}${isPlain ? ";no-tls" : ""}`,
    `--backend=${behind.target.replace(":", ",")};;proto=h2`,
    "--workers=1",
    "--conf=/dev/null",
    "--log-level=FATAL",
    "--no-ocsp",
    ...keyAndCertificate,
  ];
  const child = spawn(program ?? "", [...leading, ...args], { env: { ...process.env, ...tool.env }, stdio: "ignore" });
  return {
    target: `127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await behind.stop();
    },
  };
}
