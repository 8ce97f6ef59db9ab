-- What says who tried can be taken from a line when its time is over, and the chain still proves itself: what hangs in
-- it is a commitment to those fields, made with a salt that goes together with them. Lines of before have neither.
alter table signin.attempt
    add column salt text,
    add column commitment text;

grant update (name_index, clerk_id, address, browser, salt) on signin.attempt to huizhanjia_app;
