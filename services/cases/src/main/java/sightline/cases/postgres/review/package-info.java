/** Reviews in the history of their case. */
@NullMarked
package sightline.cases.postgres.review;

import org.jspecify.annotations.NullMarked;
