/** What happens because time passes: the thread that announces deadlines, and the watchdog that watches it. */
@NullMarked
package sightline.actions.clock;

import org.jspecify.annotations.NullMarked;
