import { issueDrafts } from "@/lib/credentials/commands/issue-drafts";
import { oneCredential } from "@/lib/entrypoints/api/one-credential";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(issueDrafts, oneCredential("Issue a draft; 409 where the limit leaves no room"));
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
