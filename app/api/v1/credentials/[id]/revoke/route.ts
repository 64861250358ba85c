import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { reasonInput } from "@/lib/credentials/rules/reason";
import { oneCredential } from "@/lib/entrypoints/api/one-credential";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(revokeCredentials, oneCredential("Withdraw a credential for good", reasonInput));
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
