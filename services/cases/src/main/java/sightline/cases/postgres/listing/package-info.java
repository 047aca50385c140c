/** Lists of cases in PostgreSQL, and what of their histories they are narrowed and sorted by. */
@NullMarked
package sightline.cases.postgres.listing;

import org.jspecify.annotations.NullMarked;
