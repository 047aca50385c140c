/** Actions in PostgreSQL: the only room that knows rows, and the only one that appends to the journal. */
@NullMarked
package sightline.actions.postgres;

import org.jspecify.annotations.NullMarked;
