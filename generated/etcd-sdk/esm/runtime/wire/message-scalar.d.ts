import type { WireWriter } from "./wire-writer.js";
/** Writes an `int32` or an enum number. */
export declare function writeInt32(writer: WireWriter, value: number): void;
export declare function writeSint32(writer: WireWriter, value: number): void;
export declare function writeSfixed32(writer: WireWriter, value: number): void;
export declare function writeUint32(writer: WireWriter, value: number): void;
export declare function writeFixed32(writer: WireWriter, value: number): void;
export declare function writeInt64(writer: WireWriter, value: bigint | number): void;
export declare function writeSint64(writer: WireWriter, value: bigint | number): void;
export declare function writeSfixed64(writer: WireWriter, value: bigint | number): void;
export declare function writeUint64(writer: WireWriter, value: bigint | number): void;
export declare function writeFixed64(writer: WireWriter, value: bigint | number): void;
export declare function writeFloat(writer: WireWriter, value: number): void;
export declare function writeDouble(writer: WireWriter, value: number): void;
export declare function writeBool(writer: WireWriter, value: boolean): void;
export declare function writeString(writer: WireWriter, value: string): void;
/** Writes a `bytes` value; text stands for its UTF-8. */
export declare function writeBytes(writer: WireWriter, value: Uint8Array | string): void;
/** Whether a float or double without presence is written: -0 and NaN are not its default. */
export declare function isNonZero(value: number | undefined): value is number;
