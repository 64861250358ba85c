-- Whoever was graded, or was given the certificate, is a learner of the course for good: until now, members of its groups were not.
INSERT INTO "course_learners" ("workspace_id", "course_id", "recipient_id", "enrolled_at")
SELECT x.workspace_id, x.course_id, x.recipient_id, min(x.since) FROM (
  SELECT g.workspace_id, g.course_id, g.recipient_id, g.created_at AS since FROM "grades" g
  UNION ALL
  SELECT a.workspace_id, a.source_id, a.recipient_id, a.awarded_at FROM "awards" a
  JOIN "courses" c ON c.workspace_id = a.workspace_id AND c.id = a.source_id
  WHERE a.source_kind = 'course') x
JOIN "recipients" r ON r.workspace_id = x.workspace_id AND r.id = x.recipient_id AND r.erased_at IS NULL AND r.merged_into IS NULL
GROUP BY x.workspace_id, x.course_id, x.recipient_id
ON CONFLICT ("workspace_id", "course_id", "recipient_id") DO NOTHING;
