-- First half of the SHA-256 of the release's JSON without white space between its tokens, so that the same release received
-- with other content is told. Absent for releases loaded before it was kept; a rebuild fills it.
alter table landed_release
    add column digest bytea check (length(digest) = 16);
