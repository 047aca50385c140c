/** How category, level and risk came to be, from the history of a case. */
@NullMarked
package sightline.cases.postgres.standing;

import org.jspecify.annotations.NullMarked;
