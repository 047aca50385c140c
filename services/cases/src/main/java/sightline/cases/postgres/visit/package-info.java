/** When people looked at cases, in PostgreSQL. */
@NullMarked
package sightline.cases.postgres.visit;

import org.jspecify.annotations.NullMarked;
