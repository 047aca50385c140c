/** Which cases people watch, in PostgreSQL. */
@NullMarked
package sightline.cases.postgres.watch;

import org.jspecify.annotations.NullMarked;
