export const COURSE_STATUSES = ["draft", "published", "archived"] as const;
export type CourseStatus = (typeof COURSE_STATUSES)[number];

/** Who decides when there are certificates: the instructor, or each learner as soon as the course is passed. */
export const PACINGS = ["instructor", "self"] as const;
export type Pacing = (typeof PACINGS)[number];

/** When learners of an instructor-paced course are told of certificates. */
export const DISPLAY_BEHAVIORS = ["end", "end_with_date", "early_no_info", "early_with_info"] as const;
export type DisplayBehavior = (typeof DISPLAY_BEHAVIORS)[number];

/** What besides the grade range passing needs: a grade in every graded step, or nothing. */
export const COMPLETION_RULES = ["every_graded_step", "none"] as const;
export type CompletionRule = (typeof COMPLETION_RULES)[number];

export const GRADE_SOURCES = ["manual", "api", "import"] as const;
export type GradeSource = (typeof GRADE_SOURCES)[number];

/** Who wrote a file of grades; `other`: any table with an address and a column for each step. */
export const GRADE_FORMATS = ["waymark", "open_edx", "canvas", "moodle", "other"] as const;
export type GradeFormat = (typeof GRADE_FORMATS)[number];
