create function waymark_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger audit_events_append_only before update or delete on audit_events for each row execute function waymark_refuse_change();
--> statement-breakpoint
create trigger audit_chain_append_only before update or delete on audit_chain for each row execute function waymark_refuse_change();
--> statement-breakpoint
create trigger achievement_versions_append_only before update or delete on achievement_versions for each row execute function waymark_refuse_change();
