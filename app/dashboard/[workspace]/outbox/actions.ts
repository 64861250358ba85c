"use server";
import { action } from "@/lib/entrypoints/action";
import { resendMails } from "@/lib/governance/commands/resend-mails";

export const resendMailAction = action(resendMails);
