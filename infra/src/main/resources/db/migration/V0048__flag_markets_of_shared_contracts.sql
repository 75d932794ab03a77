-- A market most of whose value lies in contracts that their codes put in other markets too says little of itself.
alter table market_threshold drop constraint market_threshold_flag_check;
alter table market_threshold
    add constraint market_threshold_flag_check
        check (flag in ('concentration', 'largest-seller', 'single-bids', 'direct-awards', 'no-new-winner',
                        'incumbent-renewals', 'shared-value'));

insert into market_threshold (flag, measure, basis, direction, value, in_force_from, reason)
values ('shared-value', 'shared-share', 'value', 'more-than', 50, '2026-11-28T00:00:00Z',
        'Our choice: most of the value is of contracts with codes of other markets too; nobody knows which part belongs here.');
