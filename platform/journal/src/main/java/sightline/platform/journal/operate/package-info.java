/** What an operator sees of the journal and may do about it: alarms, parked events, replay, rebuild, reconciliation. */
@NullMarked
package sightline.platform.journal.operate;

import org.jspecify.annotations.NullMarked;
