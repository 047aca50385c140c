/** Arrests, as the history in PostgreSQL tells of them. */
@NullMarked
package sightline.cases.postgres.arrest;

import org.jspecify.annotations.NullMarked;
