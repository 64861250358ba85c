import { recordGrades } from "@/lib/courses/commands/record-grades";
import { listGrades } from "@/lib/courses/reads/list-grades";
import { listOf } from "@/lib/entrypoints/api/answers";
import { gradeAnswer, recordedAnswer } from "@/lib/entrypoints/api/course-answers";
import { gradesBody, gradesRequest, showRecorded } from "@/lib/entrypoints/api/grades";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const GET = endpoint(listGrades, {
  summary: "Grades, the latest recorded first",
  answer: listOf(gradeAnswer),
});
export const POST = endpoint(recordGrades, {
  summary: "Record one attempt, or up to 1,000; the same step, person, instant and grade again is the same attempt",
  status: 201,
  body: gradesBody,
  input: gradesRequest,
  answer: recordedAnswer,
  show: showRecorded,
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
