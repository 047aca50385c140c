/** Which cases a list holds, and in which order. */
@NullMarked
package sightline.cases.domain.listing;

import org.jspecify.annotations.NullMarked;
