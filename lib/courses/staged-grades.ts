import { getDb } from "../../db/client";
import { deleteStagedGrades } from "../../db/queries/grade-imports";
import { forgetStaged } from "../credentials/staged-imports";

/** Staged files of grades, a week after they were uploaded or their job ended. */
export const forgetStagedGrades = (db = getDb(), at?: Date): Promise<number> =>
  forgetStaged(deleteStagedGrades, db, at);
