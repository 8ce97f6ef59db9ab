-- A new key seals claims anew; nothing else of a comparison ever changes.
grant update (claim_sealed) on member.comparison to huizhanjia_app;
