import { suspendCredentials } from "@/lib/credentials/commands/suspend-credentials";
import { reasonInput } from "@/lib/credentials/rules/reason";
import { oneCredential } from "@/lib/entrypoints/api/one-credential";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(suspendCredentials, oneCredential("Put a credential on hold", reasonInput));
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
