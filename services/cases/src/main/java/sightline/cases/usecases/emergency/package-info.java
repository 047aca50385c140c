/** Breaking the glass, and reviewing that somebody did. */
@NullMarked
package sightline.cases.usecases.emergency;

import org.jspecify.annotations.NullMarked;
