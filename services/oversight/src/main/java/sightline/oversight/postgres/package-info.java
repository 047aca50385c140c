/** Alerts, and what was heard of each case, in PostgreSQL. */
@NullMarked
package sightline.oversight.postgres;

import org.jspecify.annotations.NullMarked;
