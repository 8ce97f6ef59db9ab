-- Words of staged rows showed the last four places of a number; beside the day of birth that was the whole of it.
update member.staged
set words = regexp_replace(words, '\*{8}[0-9X]{4}', '************')
where words ~ '\*{8}[0-9X]{4}';
