import { eraseRecipient } from "@/lib/credentials/commands/erase-recipient";
import { recipientAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { getRecipient } from "@/lib/recipients/reads/get-recipient";

export const GET = endpoint(getRecipient, { summary: "One recipient", answer: recipientAnswer });
export const DELETE = endpoint(eraseRecipient, { summary: "Erase a recipient's personal data; counts stay" });
export const { POST, PUT, PATCH } = notAllowed("GET", "DELETE");
