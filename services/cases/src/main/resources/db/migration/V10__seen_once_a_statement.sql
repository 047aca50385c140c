-- A case is read with its members, numbers and limits, and decided on once for all of them (platform/journal V0_13).
alter policy seen on managed_case using (sees(id));
alter policy seen on identifier using (sees(case_id));
alter policy seen on membership using (sees(case_id));
alter policy seen on case_limit using (sees(case_id));
alter policy seen on heard_fact using (sees(case_id));
