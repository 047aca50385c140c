/** Doing what is due when its moment comes by the database's clock, and noticing when nobody did. */
@NullMarked
package sightline.platform.journal.moments;

import org.jspecify.annotations.NullMarked;
