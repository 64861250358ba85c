import { z } from "zod";
import { listCourses as query } from "../../../db/queries/courses";
import { decodeCursor, encodeCursor, type Page, pageInput } from "../../core/paging";
import { read } from "../../read";
import type { CourseView } from "../rules/course-view";
import { COURSE_STATUSES } from "../rules/vocabulary";
import { viewCourses } from "./course-view";

const input = z.strictObject({
  ...pageInput,
  status: z.enum(COURSE_STATUSES).optional(),
  search: z.string().trim().max(200).optional(),
});

/** Newest first. */
export const listCourses = read(
  "course.read",
  input,
  async (context, { limit, cursor, status, search }): Promise<Page<CourseView>> => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const rows = await query(context.db, context.workspace.id, { status, search, after, limit: limit + 1 });
    const data = await viewCourses(context, rows.slice(0, limit));
    const last = data.at(-1);
    return { data, nextCursor: rows.length > limit && last ? encodeCursor([last.createdAt, last.id]) : null };
  },
);
