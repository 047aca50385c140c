/** Asking to be on a case, and answering, over HTTP. */
@NullMarked
package sightline.cases.rest.involvement;

import org.jspecify.annotations.NullMarked;
