-- Addresses of lists that a clerk keeps under a name.
create schema if not exists listing;

create table listing.view (
    county   char(6) not null,
    clerk_id uuid not null,
    path     text not null check (length(path) <= 200),
    name     text not null check (length(name) between 1 and 30),
    address  text not null check (length(address) <= 2000),
    primary key (county, clerk_id, path, name)
);
