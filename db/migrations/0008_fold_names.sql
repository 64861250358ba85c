-- A name as whoever has no key for its accents types it: “Łukasz Müller” as “lukasz muller”. Nothing to do for names of plain letters.
-- What is left of other scripts loses its vowel signs (Arabic, Hebrew), and is otherwise as it was.
create function waymark_fold(name text) returns text language sql immutable strict parallel safe
return case when octet_length(name) = length(name) then lower(name)
  else normalize(regexp_replace(normalize(
    replace(replace(replace(replace(translate(lower(name), 'łøđðħıŀ‐’', 'loddhil-'''), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
    NFD), U&'[\0300-\036f\0591-\05bd\05bf-\05c7\064b-\065f]', '', 'g'), NFC) end;--> statement-breakpoint
CREATE INDEX "recipients_directory" ON "recipients" USING btree ("workspace_id",waymark_fold("name") collate "C","id") WHERE "recipients"."listed" and "recipients"."erased_at" is null and "recipients"."merged_into" is null;
