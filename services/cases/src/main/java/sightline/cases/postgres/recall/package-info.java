/** Decisions on recall, in the history of their case. */
@NullMarked
package sightline.cases.postgres.recall;

import org.jspecify.annotations.NullMarked;
