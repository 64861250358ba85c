import { documentRoutes } from "@/lib/entrypoints/api/document";
import { notAllowed } from "@/lib/entrypoints/endpoint";
import { routes } from "../routes";

export const dynamic = "force-dynamic"; // it names the address that it is served from
export const GET = documentRoutes(routes);
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
