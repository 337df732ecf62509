-- All tables as SQLite has them, made by test/house/schema.test.ts. PostgreSQL: bytea, bigint, not strict.

CREATE TABLE jobs (
  island_id text not null,
  id text not null,
  kind text not null,
  unique_key text not null,
  payload text not null,
  due_at text not null,
  attempts integer not null default 0,
  lease_by text not null default '',
  lease_until text not null default '',
  failed text not null default '',
  primary key (island_id, id),
  unique (island_id, kind, unique_key)
) strict;

CREATE INDEX jobs_due on jobs (due_at);

CREATE TABLE leases (
  island_id text not null,
  name text not null,
  holder text not null,
  folder text not null,
  until text not null,
  primary key (island_id, name)
) strict;

CREATE TABLE mail_out (
  island_id text not null,
  id text not null,
  unique_key text not null,
  kind text not null,
  about text not null default '',
  message_id text not null,
  to_print text not null,
  sealed blob not null,
  state text not null default 'waiting',
  due_at text not null,
  next_at text not null,
  attempts integer not null default 0,
  tried_at text not null default '',
  lease_until text not null default '',
  status text not null default '',
  handed_at text not null default '',
  reply text not null default '',
  file text not null default '', lease_by text not null default '',
  primary key (island_id, id),
  unique (island_id, unique_key)
) strict;

CREATE INDEX mail_out_about on mail_out (island_id, about);

CREATE INDEX mail_out_waiting on mail_out (island_id, state, next_at);

CREATE INDEX mail_out_message on mail_out (island_id, message_id);

CREATE INDEX mail_out_to on mail_out (island_id, to_print, due_at);

CREATE INDEX mail_out_tried on mail_out (island_id, tried_at);

CREATE TABLE mail_in (
  island_id text not null,
  id text not null,
  unique_key text not null,
  came_at text not null,
  size_bytes integer not null,
  sealed blob not null,
  file text not null default '',
  state text not null default 'new',
  reason text not null default '',
  about text not null default '', from_print text not null default '',
  primary key (island_id, id),
  unique (island_id, unique_key)
) strict;

CREATE INDEX mail_in_state on mail_in (island_id, state, came_at);

CREATE INDEX mail_in_about on mail_in (island_id, about);

CREATE TABLE question (
  island_id text not null,
  id text not null,
  ref text not null,
  state text not null,
  ending text not null default '',
  back text not null default '',
  tray text not null default '',
  tray_reason text not null default '',
  tray_sign text not null default '',
  kind text not null,
  lang text not null,
  source text not null,
  text text not null,
  differs text not null default '',
  between_us integer not null default 0,
  consent integer not null default 0,
  alone integer not null default 0,
  rescued integer not null default 0,
  reply text not null,
  email_sealed blob not null,
  email_print text not null default '',
  email_generation integer not null default 0,
  confirmed_at text not null default '',
  number_print text not null,
  once_print text not null default '',
  same_print text not null default '',
  proof_print text not null default '',
  follows text not null default '',
  group_id text not null default '',
  answer_id text not null default '',
  round_at text not null default '',
  moved_at text not null default '',
  asked_at text not null,
  delivered_at text not null default '',
  ended_at text not null default '',
  forget_at text not null default '', knows_entry text not null default '',
  primary key (island_id, id),
  unique (island_id, ref),
  unique (island_id, number_print)
) strict;

CREATE INDEX question_state on question (island_id, state, round_at);

CREATE INDEX question_email on question (island_id, email_print);

CREATE INDEX question_same on question (island_id, same_print, asked_at);

CREATE INDEX question_group on question (island_id, group_id);

CREATE INDEX question_answer on question (island_id, answer_id);

CREATE INDEX question_forget on question (island_id, forget_at);

CREATE UNIQUE INDEX question_once on question (island_id, once_print) where once_print <> '';

CREATE UNIQUE INDEX question_proof on question (island_id, proof_print) where proof_print <> '';

CREATE TABLE question_event (
  island_id text not null,
  id text not null,
  question_id text not null,
  kind text not null,
  actor text not null,
  from_state text not null,
  to_state text not null,
  at text not null, nth integer not null default 0, step text not null default '', was text not null default '', undone integer not null default 0,
  primary key (island_id, id)
) strict;

CREATE INDEX question_event_of on question_event (island_id, question_id, id);

CREATE INDEX question_event_at on question_event (island_id, at);

CREATE TABLE qgroup (
  island_id text not null,
  id text not null,
  title text not null default '',
  made_at text not null,
  primary key (island_id, id)
) strict;

CREATE TABLE answer (
  island_id text not null,
  id text not null,
  ending text not null,
  lang text not null,
  markdown text not null,
  entry_path text not null default '',
  colleague text not null default '',
  publish integer not null default 0,
  held integer not null default 0,
  title text not null default '',
  slug text not null default '',
  entry_id text not null default '',
  published_path text not null default '',
  source text not null,
  made_at text not null,
  send_at text not null,
  sent_at text not null default '',
  taken_back_at text not null default '',
  primary key (island_id, id)
) strict;

CREATE INDEX answer_sent on answer (island_id, sent_at);

CREATE TABLE answer_person (
  island_id text not null,
  answer_id text not null,
  question_id text not null,
  personal text not null default '',
  mail_id text not null default '',
  primary key (island_id, answer_id, question_id)
) strict;

CREATE INDEX answer_person_of on answer_person (island_id, question_id);

CREATE TABLE phrasing (
  island_id text not null,
  question_id text not null,
  entry_path text not null,
  text text not null,
  primary key (island_id, question_id, entry_path)
) strict;

CREATE TABLE digest (
  island_id text not null,
  id text not null,
  ref text not null,
  tag text not null,
  lang text not null,
  round_at text not null,
  lines text not null,
  numbers integer not null default 0,
  message_id text not null default '',
  mail_id text not null default '',
  made_at text not null,
  primary key (island_id, id),
  unique (island_id, ref),
  unique (island_id, round_at)
) strict;

CREATE TABLE digest_question (
  island_id text not null,
  digest_id text not null,
  number integer not null,
  question_id text not null,
  said text not null,
  primary key (island_id, digest_id, number, question_id)
) strict;

CREATE INDEX digest_question_of on digest_question (island_id, question_id);

CREATE TABLE reply_trouble (
  island_id text not null,
  id text not null,
  cause text not null,
  at text not null,
  told_at text not null default '',
  primary key (island_id, id)
) strict;

CREATE INDEX reply_trouble_told on reply_trouble (island_id, told_at);

CREATE TABLE held_answer (
  island_id text not null,
  id text not null,
  question_id text not null,
  cause text not null,
  text text not null,
  publish integer not null default 0,
  title text not null default '',
  at text not null, dropped text not null default '',
  primary key (island_id, id)
) strict;

CREATE INDEX held_answer_of on held_answer (island_id, question_id);

CREATE TABLE answered_count (
  island_id text not null,
  day text not null,
  entry_path text not null,
  times integer not null default 0,
  primary key (island_id, day, entry_path)
) strict;

CREATE TABLE sessions (
  island_id text not null,
  id text not null,
  secret_hash text not null,
  made_at text not null,
  seen_on text not null,
  expires_at text not null,
  browser text not null default '',
  primary key (island_id, id)
) strict;

CREATE TABLE used_links (
  island_id text not null,
  id text not null,
  used_at text not null,
  primary key (island_id, id)
) strict;

CREATE TABLE passkeys (
  island_id text not null,
  id text not null,
  public_key blob not null,
  counter integer not null default 0,
  transports text not null default '',
  label text not null default '',
  made_at text not null,
  used_at text not null default '',
  primary key (island_id, id)
) strict;

CREATE TABLE announcement (
  island_id text not null,
  id text not null,
  question_id text not null,
  lang text not null,
  title text not null,
  made_at text not null,
  primary key (island_id, id),
  unique (island_id, question_id)
) strict;

CREATE TABLE announcement_person (
  island_id text not null,
  question_id text not null,
  target_id text not null,
  primary key (island_id, question_id)
) strict;

CREATE INDEX announcement_person_of on announcement_person (island_id, target_id);

CREATE TABLE desk_step (
  island_id text not null,
  id text not null,
  nth integer not null,
  kind text not null,
  at text not null,
  undone_at text not null default '',
  primary key (island_id, id)
) strict;

CREATE INDEX desk_step_nth on desk_step (island_id, nth);

CREATE INDEX question_event_step on question_event (island_id, step);

CREATE TABLE verdict (
  island_id text not null,
  a_id text not null,
  b_id text not null,
  same integer not null,
  step text not null,
  primary key (island_id, a_id, b_id, step)
) strict;

CREATE INDEX verdict_b on verdict (island_id, b_id);

CREATE INDEX verdict_step on verdict (island_id, step);

CREATE TABLE question_count (
  island_id text not null,
  day text not null,
  what text not null,
  times integer not null default 0,
  primary key (island_id, day, what)
) strict;

CREATE INDEX question_knows on question (island_id, knows_entry);

CREATE TABLE mail_bounces (
  island_id text not null,
  id text not null,
  message_id text not null,
  address_print text not null,
  class text not null,
  status text not null,
  reported_at text not null,
  primary key (island_id, id)
) strict;

CREATE INDEX mail_bounces_address on mail_bounces (island_id, address_print, reported_at);

CREATE INDEX mail_bounces_message on mail_bounces (island_id, message_id);

CREATE TABLE mail_box (
  island_id text not null,
  name text not null,
  state text not null,
  validity text not null,
  last_uid integer not null,
  since text not null,
  found blob not null,
  seen_at text not null,
  problem text not null,
  primary key (island_id, name)
) strict;

CREATE INDEX mail_in_from on mail_in (island_id, from_print, came_at);

CREATE TABLE mail_bulk (
  island_id text not null,
  mailing_id text not null,
  recipient_id text not null,
  message_id text not null,
  provider text not null,
  state text not null,
  due_at text not null,
  next_at text not null,
  attempts integer not null,
  tried_at text not null,
  lease_by text not null,
  lease_until text not null,
  status text not null,
  reply text not null,
  handed_at text not null,
  primary key (island_id, mailing_id, recipient_id)
) strict;

CREATE INDEX mail_bulk_next on mail_bulk (island_id, state, provider, next_at);

CREATE INDEX mail_bulk_tried on mail_bulk (island_id, tried_at);

CREATE INDEX mail_bulk_recipient on mail_bulk (island_id, recipient_id);

CREATE INDEX mail_bulk_message on mail_bulk (island_id, message_id);

CREATE TABLE mail_rest (
  island_id text not null,
  provider text not null,
  until text not null,
  times integer not null,
  status text not null,
  primary key (island_id, provider)
) strict;

CREATE TABLE mail_day (
  island_id text not null,
  domain text not null,
  day text not null,
  handed integer not null,
  primary key (island_id, domain, day)
) strict;

CREATE TABLE letter_reader (
  island_id text not null,
  id text not null,
  ref text not null,
  address_print text not null,
  sealed blob not null,
  lang text not null,
  state text not null,
  generation integer not null,
  asked_at text not null,
  since text not null,
  left_at text not null,
  provider text not null,
  primary key (island_id, id)
) strict;

CREATE UNIQUE INDEX letter_reader_address on letter_reader (island_id, address_print);

CREATE UNIQUE INDEX letter_reader_ref on letter_reader (island_id, ref);

CREATE INDEX letter_reader_state on letter_reader (island_id, state, lang);

CREATE TABLE letter_proof (
  island_id text not null,
  reader_id text not null,
  nth integer not null,
  at text not null,
  kind text not null,
  sealed blob not null,
  chain text not null,
  primary key (island_id, reader_id, nth)
) strict;

CREATE TABLE letter_suppressed (
  island_id text not null,
  address_print text not null,
  reason text not null,
  at text not null,
  primary key (island_id, address_print)
) strict;

CREATE TABLE letter (
  island_id text not null,
  id text not null,
  lang text not null,
  state text not null,
  send_at text not null,
  released_at text not null,
  subject text not null,
  content text not null,
  primary key (island_id, id)
) strict;

CREATE INDEX letter_send on letter (island_id, send_at);

CREATE TABLE letter_entry (
  island_id text not null,
  entry_id text not null,
  letter_id text not null,
  nth integer not null,
  primary key (island_id, entry_id)
) strict;

CREATE INDEX letter_entry_letter on letter_entry (island_id, letter_id);

CREATE TABLE letter_start (
  island_id text not null,
  lang text not null,
  on_day text not null,
  primary key (island_id, lang)
) strict;

CREATE TABLE room (
  island_id text not null,
  id text not null,
  epoch integer not null,
  seq integer not null,
  token_hash text not null,
  former_token_hash text not null default '',
  stored_bytes integer not null default 0,
  made_on text not null, gate_seq integer not null default 0,
  primary key (island_id, id)
) strict;

CREATE TABLE room_wrap_key (
  island_id text not null,
  room_id text not null,
  wrap_key blob not null,
  primary key (island_id, room_id)
) strict;

CREATE TABLE room_entry (
  island_id text not null,
  room_id text not null,
  seq integer not null,
  epoch integer not null,
  kind text not null,
  client_id text not null,
  body blob not null,
  expires_at text not null,
  primary key (island_id, room_id, seq)
) strict;

CREATE UNIQUE INDEX room_entry_client on room_entry (island_id, room_id, client_id);

CREATE INDEX room_entry_expires on room_entry (island_id, expires_at);

CREATE TABLE room_seat (
  island_id text not null,
  room_id text not null,
  id text not null,
  token_hash text not null,
  read_seq integer not null default 0, device_id text not null default '', announce text not null default 'rounds', announced_seq integer not null default 0, passed_seq integer not null default 0,
  primary key (island_id, room_id, id)
) strict;

CREATE TABLE room_device (
  island_id text not null,
  id text not null,
  token_hash text not null,
  made_on text not null, device_key text not null default '',
  primary key (island_id, id)
) strict;

CREATE TABLE room_used_code (
  island_id text not null,
  id text not null,
  used_at text not null,
  primary key (island_id, id)
) strict;

CREATE TABLE room_key_package (
  island_id text not null,
  ref text not null,
  device_id text not null,
  body blob not null,
  invite_id text not null default '',
  expires_at text not null,
  primary key (island_id, ref)
) strict;

CREATE INDEX room_key_package_device on room_key_package (island_id, device_id, invite_id);

CREATE TABLE room_invite (
  island_id text not null,
  id text not null,
  token_hash text not null,
  card blob not null,
  expires_at text not null,
  room_id text not null default '',
  primary key (island_id, id)
) strict;

CREATE TABLE room_welcome (
  island_id text not null,
  device_id text not null,
  room_id text not null,
  invite_id text not null,
  body blob not null,
  expires_at text not null,
  primary key (island_id, device_id, room_id)
) strict;

CREATE TABLE room_file_part (
  island_id text not null,
  room_id text not null,
  file_id text not null,
  part integer not null,
  body blob not null,
  expires_at text not null,
  primary key (island_id, room_id, file_id, part)
) strict;

CREATE INDEX room_file_part_expires on room_file_part (island_id, expires_at);

CREATE TABLE room_vault (
  island_id text not null,
  id text not null,
  token_hash text not null,
  version integer not null,
  body blob not null, touched_on text not null default '',
  primary key (island_id, id)
) strict;

CREATE TABLE room_gate (
  island_id text not null,
  room_id text not null,
  seq integer not null,
  epoch integer not null,
  token_hash text not null,
  primary key (island_id, room_id, seq)
) strict;

CREATE TABLE migrations (
  number integer primary key,
  name text not null,
  applied_at text not null
) strict;
