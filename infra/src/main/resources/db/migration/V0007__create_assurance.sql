-- Assessments of how suppliers manage AI, as loaded. They are never edited: a newer one stands beside the older.
create table aime_assessment (
    id                      bigint generated always as identity primary key,
    supplier_name           text        not null check (supplier_name <> ''),
    -- Companies House number, eight characters; null where the supplier has none.
    supplier_company_number text check (supplier_company_number ~ '^[A-Z0-9]{8}$'),
    question_set            text        not null,
    version                 integer     not null,
    scope                   text        not null,
    label                   text        not null default 'self-assessed' check (label = 'self-assessed'),
    completed_on            date        not null,
    -- The last day on which it is current.
    valid_until             date        not null check (valid_until >= completed_on),
    -- Of the assessment's content in one fixed order, so that one received again is known.
    content_sha256          char(64)    not null unique,
    landed_file_id          bigint references landed_file,
    -- Where in the file, for people: "assessment 3".
    position                text,
    loaded_at               timestamptz not null
);
create index aime_assessment_by_company on aime_assessment (supplier_company_number, completed_on desc);

create table aime_answer (
    assessment_id bigint   not null references aime_assessment on delete cascade,
    -- The question's number in its set, such as 4.1.1.
    question      text     not null,
    -- A point of the question's scale, lowest first.
    answer        smallint not null check (answer >= 0),
    -- The supplier's own words; for buyers who are signed in, never for the public register.
    elaboration   text,
    primary key (assessment_id, question)
);

create table aime_section_score (
    assessment_id bigint        not null references aime_assessment on delete cascade,
    section       text          not null,
    status        text          not null check (status in ('calculated', 'insufficient')),
    -- Percent of the points that the answered questions could give; null unless calculated.
    score         numeric(5, 2) check (score between 0 and 100),
    asked         integer       not null check (asked > 0),
    answered      integer       not null check (answered between 0 and asked),
    primary key (assessment_id, section),
    check ((status = 'calculated') = (score is not null))
);
