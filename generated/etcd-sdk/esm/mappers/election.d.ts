import type { CampaignRequest, CampaignRequestInit, CampaignResponse, CampaignResponseInit, LeaderKey, LeaderKeyInit, LeaderRequest, LeaderRequestInit, LeaderResponse, LeaderResponseInit, ProclaimRequest, ProclaimRequestInit, ProclaimResponse, ProclaimResponseInit, ResignRequest, ResignRequestInit, ResignResponse, ResignResponseInit } from "../messages/election.js";
import type { Mapper } from "../runtime/core/index.js";
import { type JsonReader, type JsonWriter } from "../runtime/json/index.js";
import { type WireReader, type WireWriter } from "../runtime/wire/index.js";
/** Mapper of `v3electionpb.CampaignRequest`. */
export declare const CampaignRequestMapper: Mapper<CampaignRequest, CampaignRequestInit>;
/** Writes a `v3electionpb.CampaignRequest` as JSON. */
export declare function writeCampaignRequest(w: JsonWriter): void;
/** Reads a `v3electionpb.CampaignRequest` from JSON. */
export declare function readCampaignRequest(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.CampaignRequest`. */
export declare function encodeCampaignRequest(message: CampaignRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.CampaignRequest` up to `end`, into `message` if given. */
export declare function decodeCampaignRequest(reader: WireReader, end: number, message?: CampaignRequest): CampaignRequest;
/** Mapper of `v3electionpb.CampaignResponse`. */
export declare const CampaignResponseMapper: Mapper<CampaignResponse, CampaignResponseInit>;
/** Writes a `v3electionpb.CampaignResponse` as JSON. */
export declare function writeCampaignResponse(w: JsonWriter): void;
/** Reads a `v3electionpb.CampaignResponse` from JSON. */
export declare function readCampaignResponse(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.CampaignResponse`. */
export declare function encodeCampaignResponse(message: CampaignResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.CampaignResponse` up to `end`, into `message` if given. */
export declare function decodeCampaignResponse(reader: WireReader, end: number, message?: CampaignResponse): CampaignResponse;
/** Mapper of `v3electionpb.LeaderKey`. */
export declare const LeaderKeyMapper: Mapper<LeaderKey, LeaderKeyInit>;
/** Writes a `v3electionpb.LeaderKey` as JSON. */
export declare function writeLeaderKey(w: JsonWriter): void;
/** Reads a `v3electionpb.LeaderKey` from JSON. */
export declare function readLeaderKey(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.LeaderKey`. */
export declare function encodeLeaderKey(message: LeaderKeyInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.LeaderKey` up to `end`, into `message` if given. */
export declare function decodeLeaderKey(reader: WireReader, end: number, message?: LeaderKey): LeaderKey;
/** Mapper of `v3electionpb.LeaderRequest`. */
export declare const LeaderRequestMapper: Mapper<LeaderRequest, LeaderRequestInit>;
/** Writes a `v3electionpb.LeaderRequest` as JSON. */
export declare function writeLeaderRequest(w: JsonWriter): void;
/** Reads a `v3electionpb.LeaderRequest` from JSON. */
export declare function readLeaderRequest(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.LeaderRequest`. */
export declare function encodeLeaderRequest(message: LeaderRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.LeaderRequest` up to `end`, into `message` if given. */
export declare function decodeLeaderRequest(reader: WireReader, end: number, message?: LeaderRequest): LeaderRequest;
/** Mapper of `v3electionpb.LeaderResponse`. */
export declare const LeaderResponseMapper: Mapper<LeaderResponse, LeaderResponseInit>;
/** Writes a `v3electionpb.LeaderResponse` as JSON. */
export declare function writeLeaderResponse(w: JsonWriter): void;
/** Reads a `v3electionpb.LeaderResponse` from JSON. */
export declare function readLeaderResponse(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.LeaderResponse`. */
export declare function encodeLeaderResponse(message: LeaderResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.LeaderResponse` up to `end`, into `message` if given. */
export declare function decodeLeaderResponse(reader: WireReader, end: number, message?: LeaderResponse): LeaderResponse;
/** Mapper of `v3electionpb.ResignRequest`. */
export declare const ResignRequestMapper: Mapper<ResignRequest, ResignRequestInit>;
/** Writes a `v3electionpb.ResignRequest` as JSON. */
export declare function writeResignRequest(w: JsonWriter): void;
/** Reads a `v3electionpb.ResignRequest` from JSON. */
export declare function readResignRequest(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.ResignRequest`. */
export declare function encodeResignRequest(message: ResignRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.ResignRequest` up to `end`, into `message` if given. */
export declare function decodeResignRequest(reader: WireReader, end: number, message?: ResignRequest): ResignRequest;
/** Mapper of `v3electionpb.ResignResponse`. */
export declare const ResignResponseMapper: Mapper<ResignResponse, ResignResponseInit>;
/** Writes a `v3electionpb.ResignResponse` as JSON. */
export declare function writeResignResponse(w: JsonWriter): void;
/** Reads a `v3electionpb.ResignResponse` from JSON. */
export declare function readResignResponse(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.ResignResponse`. */
export declare function encodeResignResponse(message: ResignResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.ResignResponse` up to `end`, into `message` if given. */
export declare function decodeResignResponse(reader: WireReader, end: number, message?: ResignResponse): ResignResponse;
/** Mapper of `v3electionpb.ProclaimRequest`. */
export declare const ProclaimRequestMapper: Mapper<ProclaimRequest, ProclaimRequestInit>;
/** Writes a `v3electionpb.ProclaimRequest` as JSON. */
export declare function writeProclaimRequest(w: JsonWriter): void;
/** Reads a `v3electionpb.ProclaimRequest` from JSON. */
export declare function readProclaimRequest(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.ProclaimRequest`. */
export declare function encodeProclaimRequest(message: ProclaimRequestInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.ProclaimRequest` up to `end`, into `message` if given. */
export declare function decodeProclaimRequest(reader: WireReader, end: number, message?: ProclaimRequest): ProclaimRequest;
/** Mapper of `v3electionpb.ProclaimResponse`. */
export declare const ProclaimResponseMapper: Mapper<ProclaimResponse, ProclaimResponseInit>;
/** Writes a `v3electionpb.ProclaimResponse` as JSON. */
export declare function writeProclaimResponse(w: JsonWriter): void;
/** Reads a `v3electionpb.ProclaimResponse` from JSON. */
export declare function readProclaimResponse(r: JsonReader): void;
/** Appends the fields of a `v3electionpb.ProclaimResponse`. */
export declare function encodeProclaimResponse(message: ProclaimResponseInit, writer: WireWriter): void;
/** Reads the fields of a `v3electionpb.ProclaimResponse` up to `end`, into `message` if given. */
export declare function decodeProclaimResponse(reader: WireReader, end: number, message?: ProclaimResponse): ProclaimResponse;
