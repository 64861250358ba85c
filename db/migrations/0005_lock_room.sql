-- One call instead of two. A volatile function looks anew in each of its statements: the counter is read after the lock is held.
create function waymark_lock_room(workspace text) returns integer language plpgsql volatile as $$
declare room integer;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('limit:' || workspace, 0));
  select greatest(0, u.credential_limit - u.issued) into room from workspace_usage u where u.workspace_id = workspace for update;
  return room;
end $$;
