import { notFound } from "../../core/errors";
import { answering } from "./door";

const answer = (request: Request) =>
  answering("api", request, async () => {
    throw notFound("address");
  });

/** Any address under /api/v1 that is none. */
export const unknownAddress = { GET: answer, POST: answer, PUT: answer, PATCH: answer, DELETE: answer };
