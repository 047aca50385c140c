/** Which time limit applies to an area, a level and a date, and what a working day is. */
@NullMarked
package sightline.platform.standards;

import org.jspecify.annotations.NullMarked;
