import express, { type Express } from "express";
import {
  type Channel,
  type GatewayHooks,
  createNotesGateway,
  createStatus,
  statusCodes,
} from "../generated/notes/gateway.js";
import { createConnectMiddleware } from "../generated/notes/serve.js";

/** Lets in who knows the word. */
const guard: GatewayHooks = {
  onRequest: ({ request }) =>
    request.header("authorization") === "Bearer open sesame"
      ? undefined
      : createStatus(statusCodes.UNAUTHENTICATED, "who are you?"),
};

/** The gateway's routes, and pages of Express beside them. */
export function createApp(channel: Channel): Express {
  const app = express();
  app.use(createConnectMiddleware(createNotesGateway({ channel, hooks: guard })));
  app.get("/", (_request, response) => void response.send("notes\n"));
  return app;
}
