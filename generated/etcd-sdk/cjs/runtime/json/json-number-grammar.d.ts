import type { JsonWindow } from "./json-window.js";
/** Offset behind the number at `pos`, whose grammar is checked; the whole number is in the window then. */
export declare function numberEnd(w: JsonWindow): number;
/** Checks `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`. */
export declare function checkNumber(w: JsonWindow, bytes: Uint8Array, start: number, end: number, place: number): void;
/** Whether a byte is a decimal digit. */
export declare function isDigit(byte: number): boolean;
/** Digits, letters, `+`, `-` and `.`: what cannot stand right behind a number and belongs to it, rightly or not. */
export declare function isNumberByte(byte: number): boolean;
