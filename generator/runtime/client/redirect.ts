import { ClientError } from "./client-error.js";
import { statusCodes } from "../core/index.js";

/**
 * Throws FAILED_PRECONDITION for an answer that points elsewhere, and says where. Redirects are not followed: bodies, metadata and keys
 * would go to whom the server names, and a write might become a read.
 */
export function refuseRedirect({ redirected, headers, status, url }: Response): void {
  // Browsers hide redirects, and where they point, behind the status 0.
  if (!redirected && status !== 0 && (status < 301 || status > 308)) return;
  const place = redirected ? url : headers.get("location");
  throw new ClientError(
    statusCodes.FAILED_PRECONDITION,
    `the server redirects to ${place?.slice(0, 500) ?? "another address"}: check baseUrl`,
    { httpStatus: status },
  );
}
