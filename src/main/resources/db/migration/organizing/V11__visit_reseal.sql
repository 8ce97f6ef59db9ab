-- A new key, or the place it is bound to, seals the telephone of a visit anew; nothing else of a visit ever changes.
grant update (phone) on organizing.visit to huizhanjia_app;
