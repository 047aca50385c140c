-- Who was named to take the minutes; nobody else with that role writes them.
alter table meeting add column minute_taker text;
