/** Lists of cases over HTTP. */
@NullMarked
package sightline.cases.rest.listing;

import org.jspecify.annotations.NullMarked;
