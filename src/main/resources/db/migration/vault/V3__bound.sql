-- Envelopes are bound to their place now: what was found wholly under its key is looked through once more.
delete from vault.resealed;
