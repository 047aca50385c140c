-- A fact is corrected once; who corrects it again corrects the correction (docs/decisions/0041).
create unique index journal_supersedes on journal (supersedes) where supersedes is not null;
