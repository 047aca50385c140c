/** Who holds a case, in its history. */
@NullMarked
package sightline.cases.postgres.holding;

import org.jspecify.annotations.NullMarked;
