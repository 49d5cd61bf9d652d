import { ClientError } from "./client-error.js";
import { statusCodes } from "../core/index.js";

/**
 * Throws FAILED_PRECONDITION for an answer that points elsewhere, and says where. Redirects are not followed: bodies, metadata and keys
 * would go to whom the server names, and a write might become a read.
 */
export function refuseRedirect({ redirected, headers, status, type, url }: Response): void {
  const place = redirected ? url : headers.get("location");
  // Browsers hide where a redirect points.
  if (type === "opaqueredirect" || redirected || (place && status > 300 && status < 309))
    throw new ClientError(
      statusCodes.FAILED_PRECONDITION,
      `the server redirects to ${place?.slice(0, 500) ?? "another address"}, which is not followed: check baseUrl`,
      { httpStatus: status },
    );
}
