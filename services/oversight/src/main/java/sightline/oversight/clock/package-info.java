/** What happens because time passes: the thread that looks at cases, and the watchdog that watches it. */
@NullMarked
package sightline.oversight.clock;

import org.jspecify.annotations.NullMarked;
