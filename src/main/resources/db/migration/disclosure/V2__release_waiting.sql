-- What waits for a second signature is looked for by when it was asked for, among the unions of a scope.
create index release_waiting on disclosure.release (asked_at, org_id);
