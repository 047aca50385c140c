/** Finding people in PostgreSQL. */
@NullMarked
package sightline.cases.postgres.finding;

import org.jspecify.annotations.NullMarked;
