-- What drizzle's schema cannot say. Deferrable: a claim is written before the credential that it leads to.
alter table awards add constraint awards_credential_fk foreign key (workspace_id, credential_id) references credentials (workspace_id, id) deferrable initially deferred;
--> statement-breakpoint
alter table credentials add constraint credentials_replaced_by_fk foreign key (workspace_id, replaced_by) references credentials (workspace_id, id) deferrable initially deferred;
--> statement-breakpoint
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
