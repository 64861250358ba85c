import { unknownAddress } from "@/lib/entrypoints/api/unknown-address";

export const { GET, POST, PUT, PATCH, DELETE } = unknownAddress;
