/** Markers of intelligence in the history of their case. */
@NullMarked
package sightline.cases.postgres.intelligence;

import org.jspecify.annotations.NullMarked;
