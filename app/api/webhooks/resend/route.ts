import { receiveMailReport } from "@/lib/entrypoints/mail-reports";

export const dynamic = "force-dynamic";
export const POST = receiveMailReport;
