/** Placements in PostgreSQL: the state and the facts that explain it, in one transaction. */
@NullMarked
package sightline.premises.postgres;

import org.jspecify.annotations.NullMarked;
