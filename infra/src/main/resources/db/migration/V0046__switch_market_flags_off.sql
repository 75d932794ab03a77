-- A flag that is switched off is neither raised nor counted from then on. It stays a row like any other: dated, with who
-- and why, and a later row switches it on again. Its value is kept for then.
alter table market_threshold add column active boolean not null default true;
