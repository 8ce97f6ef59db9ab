-- A second factor bound or ended changes how its clerk may come in.
create function signin.stamp_of_factor() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(new.clerk_id);
    return null;
end
$$;

create function signin.stamp_of_factor_end() returns trigger
language plpgsql
as $$
begin
    perform access.stamp_anew(f.clerk_id) from signin.second_factor f where f.id = new.second_factor_id;
    return null;
end
$$;

create trigger stamp after insert on signin.second_factor
    for each row execute function signin.stamp_of_factor();
create trigger stamp after insert on signin.second_factor_end
    for each row execute function signin.stamp_of_factor_end();
