-- A release whose date is missing or is no date is kept: it comes before the dated notices of its process.
alter table notice alter column published_at drop not null;
