/** Level 2 and 3 meetings: schedule, invite, hold, minute, decide, distribute: the rules, pure. */
@NullMarked
package sightline.meetings.domain;

import org.jspecify.annotations.NullMarked;
