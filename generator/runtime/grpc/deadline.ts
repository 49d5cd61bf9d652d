export * from "../deadline.js";
