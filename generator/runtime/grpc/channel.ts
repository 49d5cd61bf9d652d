export * from "../channel.js";
