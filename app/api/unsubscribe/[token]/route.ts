import { showUnsubscribe, unsubscribe } from "@/lib/entrypoints/unsubscribe";

export const dynamic = "force-dynamic";
export const GET = showUnsubscribe;
export const POST = unsubscribe;
