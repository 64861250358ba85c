import { health } from "@/lib/entrypoints/health";

export const dynamic = "force-dynamic";
export const GET = health;
