/** Asking to be on a case, and answering. */
@NullMarked
package sightline.cases.usecases.involvement;

import org.jspecify.annotations.NullMarked;
