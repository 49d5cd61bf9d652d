#!/usr/bin/env node
import module from "node:module";

// Node 22 and later keep what they have compiled of the program for the next run; everything else is loaded behind this.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
await import("./cli.js");
