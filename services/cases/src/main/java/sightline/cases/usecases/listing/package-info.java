/** Listing cases. */
@NullMarked
package sightline.cases.usecases.listing;

import org.jspecify.annotations.NullMarked;
