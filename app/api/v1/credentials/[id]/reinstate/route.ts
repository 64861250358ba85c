import { reinstateCredentials } from "@/lib/credentials/commands/reinstate-credentials";
import { oneCredential } from "@/lib/entrypoints/api/one-credential";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(reinstateCredentials, oneCredential("Lift the hold of a credential"));
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
