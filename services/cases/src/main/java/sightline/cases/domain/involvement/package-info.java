/** Agencies that are not on a case and ask to be. */
@NullMarked
package sightline.cases.domain.involvement;

import org.jspecify.annotations.NullMarked;
