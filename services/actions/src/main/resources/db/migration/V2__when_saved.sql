-- For the watchdog: what was recorded late is late from when it was recorded.
alter table action add column saved_at timestamptz not null default clock_timestamp();
