/** Saved searches in PostgreSQL. */
@NullMarked
package sightline.cases.postgres.saved;

import org.jspecify.annotations.NullMarked;
