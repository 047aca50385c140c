-- An identifier that was written down wrongly goes when it is put right; the history keeps how it read.
grant delete on identifier to "${app}";
