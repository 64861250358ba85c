import { moveClock } from "@/lib/entrypoints/api/clock";
import { notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = moveClock;
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
