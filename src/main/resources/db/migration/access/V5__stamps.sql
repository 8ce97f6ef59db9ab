-- How a clerk stands is remembered by every server and counts only while the stamp is the same. Whatever is written
-- about a clerk gives a new one, by the database itself, so that no code can forget to; each is drawn, not counted, so
-- that a change undone never looks like the next one.
create table access.stamp (
    clerk_id uuid primary key references access.clerk,
    stamp    uuid not null
);

-- Published: rooms that keep something of how a clerk may come in call it from their own triggers.
create function access.stamp_anew(clerk uuid) returns void
language sql
as $$
    insert into access.stamp (clerk_id, stamp)
    values (clerk, gen_random_uuid())
    on conflict (clerk_id) do update set stamp = excluded.stamp
$$;

create function access.stamp_of_clerk() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(new.id);
    return null;
end
$$;

create function access.stamp_of_row() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(new.clerk_id);
    return null;
end
$$;

create function access.stamp_of_appointment() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(a.clerk_id) from access.appointment a where a.id = new.appointment_id;
    return null;
end
$$;

create function access.stamp_of_handover() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(h.clerk_id) from access.handover h where h.id = new.handover_id;
    return null;
end
$$;

create trigger stamp after insert or update on access.clerk
    for each row execute function access.stamp_of_clerk();
create trigger stamp after insert or update on access.clerk_standing
    for each row execute function access.stamp_of_row();
create trigger stamp after insert or update on access.revocation
    for each row execute function access.stamp_of_row();
create trigger stamp after insert or update on access.password
    for each row execute function access.stamp_of_row();
create trigger stamp after insert or update on access.appointment
    for each row execute function access.stamp_of_row();
create trigger stamp after insert or update on access.appointment_end
    for each row execute function access.stamp_of_appointment();
create trigger stamp after insert or update on access.handover_confirmation
    for each row execute function access.stamp_of_handover();
create trigger stamp after insert or update on access.handover_reading
    for each row execute function access.stamp_of_handover();

insert into access.stamp (clerk_id, stamp)
select c.id, gen_random_uuid()
from access.clerk c;
