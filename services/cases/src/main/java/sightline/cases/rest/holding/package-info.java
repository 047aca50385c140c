/** Who holds a case, over HTTP. */
@NullMarked
package sightline.cases.rest.holding;

import org.jspecify.annotations.NullMarked;
