-- How fast a document must be dealt with is printed on it; secrecy has no column, since no secret may be here.
alter table paper.wording
    add column urgency text not null default 'NONE' check (urgency in ('NONE', 'URGENT', 'EXTRA_URGENT'));
